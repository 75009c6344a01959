package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.DecisionTable.About;
import org.lianban.acceptance.DecisionTable.Verdict;
import org.lianban.local.Service;

/**
 * The running system answers as the decision table says, from every seat at every moment: what is
 * refused there is refused with that status, what may be read there is shown, and nobody to whom
 * the matter is hidden reads a word of it. What may be done is done by those who walk the matters
 * through: were anything done by those who look around, they would find it done.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionTableIT {
    private static final String DAY = "2026-05-06";
    private static final DecisionTable TABLE =
            DecisionTable.read(Path.of("../data/decision-table.csv"));

    private static final MaskedFields MASKED =
            MaskedFields.read(Path.of("../data/masked-fields.csv"));

    /** Moments that no walk comes to: their rows are held by the tests of their rooms. */
    private static final Set<String> NOT_WALKED =
            Set.of(
                    "PAUSED",
                    "MERGED",
                    "IMPORTED",
                    "SEIZED",
                    "LETTER_DRAFTED",
                    "ARRIVED",
                    "DISPATCHED",
                    "COMPLETED",
                    "RESULT_KNOWN",
                    "PAPER_ACCEPTED",
                    "PAPER_OBJECTED",
                    "PAPER_ASKED",
                    "ASSISTANCE_LATE",
                    "ASSISTANCE_EVIDENCE",
                    "SUPERVISION_LATE");

    /**
     * Operations that no walk has anything to ask about, held likewise: they are about a file that
     * is sent, or about something that one person began (an opening, a ticket, an import, a merger,
     * an absence) or that the walks never make.
     */
    private static final Set<String> NOT_ASKED =
            Set.of(
                    "takeInEvidence",
                    "openUpload",
                    "getEvidenceContent",
                    "getLetterScan",
                    "importLeads",
                    "getLeadImport",
                    "importMatters",
                    "getMatterImport",
                    "correctNamedRight",
                    "withdrawNamedRight",
                    "undoMerge",
                    "withdrawPartyName",
                    "endAbsence",
                    "endLocalDay",
                    "getRight",
                    "checkRight",
                    "verifyLetter",
                    "checkLetterPaper");

    /** Where an office that assists reads what the case is called: nowhere else. */
    private static final Set<String> NAMES_REQUESTS =
            Set.of("getAssistance", "listAssistance", "listWork");

    private static final String EVERY = ".*";

    /** {@code -Ddecision.moments=} a pattern: at these alone it is asked. */
    private static final String MOMENTS = System.getProperty("decision.moments", EVERY);

    private static final int OK = 200;
    private static final int REDIRECTED = 300;

    /** Who looks around changes nothing: several may at once. */
    private static final int AT_ONCE = 4;

    /** Of so many strangers one is asked, each operation another. */
    private static final int STRANGERS = 5;

    private final URI gateway = SharedSystem.system().address(Service.GATEWAY);
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final List<Operation> operations = Operation.of(document());

    @Test
    void every_operation_of_the_running_system_stands_in_the_table_and_no_other() {
        assertThat(operations.stream().map(Operation::id).toList())
                .containsExactlyInAnyOrderElementsOf(TABLE.operations())
                .containsAll(MASKED.operations());
    }

    @Test
    @Tag("long")
    void every_seat_is_answered_as_the_table_says() {
        Answers answers = answers();

        assertThat(answers.others).isEmpty();
        assertThat(TABLE.stages())
                .as("every moment of the table is walked, or named as one that is not")
                .allMatch(stage -> answers.walked.contains(stage) != NOT_WALKED.contains(stage));
        if (MOMENTS.equals(EVERY)) {
            assertThat(operations.stream().map(Operation::id).filter(answers::hadNoSubject))
                    .as("operations that no moment had anything to ask about")
                    .containsExactlyInAnyOrderElementsOf(NOT_ASKED);
        }
    }

    private Answers answers() {
        itIs(DAY);
        Probe probe = new Probe(gateway, this::token);
        Answers answers = new Answers();
        Consumer<Moment> look =
                moment -> {
                    answers.walked.addAll(moment.stages());
                    if (!moment.name().matches(MOMENTS)) {
                        return;
                    }
                    tokens.clear();
                    probe.forgetVersions();
                    lookAround(probe, moment, answers);
                };
        Door door = SharedSystem.door();
        LocalDate today = LocalDate.parse(DAY);
        answers.walk(new Walk(door, today, occasion("移送"), look)::disputedAndTransferred);
        answers.walk(new Walk(door, today, occasion("立案"), look)::filedAndClosed);
        answers.walk(new WalkOfSuperiors(door, today, occasion("交办"), look)::handedDown);
        answers.walk(new WalkOfSuperiors(door, today, occasion("提级"), look)::takenUp);
        answers.walk(new WalkOnPaper(door, today, occasion("纸面"), look)::leavesTheSystem);
        answers.walk(new WalkOfRestriction(door, today, occasion("限知"), look)::namedPeopleAlone);
        answers.walk(new WalkOfSharing(door, today, occasion("共享"), look)::shownToOthers);
        System.out.printf("%d answers of %d operations%n", answers.asked.get(), operations.size());
        return answers;
    }

    /** Each with words of its own: whoever sees one matter need not see the other. */
    private static String occasion(String way) {
        return "决策表" + way + System.nanoTime();
    }

    /** What was asked and answered. */
    private static final class Answers {
        private final Set<String> others = new ConcurrentSkipListSet<>();
        private final Set<String> walked = new TreeSet<>();
        private final Set<String> settled = new TreeSet<>();
        private final AtomicInteger asked = new AtomicInteger();

        private boolean hadNoSubject(String operation) {
            return !settled.contains(operation);
        }

        // A way that comes to no end is told beside what was answered on it: the two belong
        // together when somebody could do what the table refuses him.
        private void walk(Runnable way) {
            try {
                way.run();
            } catch (RuntimeException stopped) {
                others.add("a way stops at " + String.join(", ", walked) + ": " + stopped);
            }
        }
    }

    private void lookAround(Probe probe, Moment moment, Answers answers) {
        long begin = System.nanoTime();
        int before = answers.asked.get();
        List<Operation> now =
                operations.stream()
                        .filter(operation -> isForNow(operation, answers))
                        .filter(operation -> probe.hasSubject(operation, moment))
                        .toList();
        now.forEach(operation -> answers.settled.add(operation.id()));
        AtOnce.each(AT_ONCE, now, operation -> ask(probe, operation, moment, answers));
        System.out.printf(
                "%-40s %5d answers in %d s%n",
                moment.name(),
                answers.asked.get() - before,
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }

    // What concerns no matter is the same at every moment.
    private static boolean isForNow(Operation operation, Answers answers) {
        About about = TABLE.about(operation.id());
        return about.concernsMatter()
                || about == About.OWN
                || !answers.settled.contains(operation.id());
    }

    private void ask(Probe probe, Operation operation, Moment moment, Answers answers) {
        int turn = Math.floorMod(operation.id().hashCode(), STRANGERS);
        for (Seat at : Seat.all()) {
            boolean isStranger =
                    !at.office().isEmpty()
                            && moment.relations(at).equals(Set.of(Relation.STRANGER));
            if (isStranger && turn++ % STRANGERS != 0) {
                continue;
            }
            Seat seat = at.at(moment);
            Verdict verdict =
                    TABLE.verdict(operation.id(), seat, moment.relations(seat), moment.stages());
            // Whoever may do it does it on the way.
            if (verdict == Verdict.ALLOWED && !operation.isReading()) {
                continue;
            }
            try {
                HttpResponse<String> answer = probe.ask(operation, seat, moment);
                answers.asked.incrementAndGet();
                if (!operation.isReading() && answer.statusCode() < REDIRECTED) {
                    // It is done, and reported; what is asked after it sees what there is now.
                    probe.forgetVersions();
                }
                faults(operation, seat, moment, verdict, answer)
                        .forEach(fault -> answers.others.add(said(operation, moment, seat, fault)));
            } catch (RuntimeException e) {
                answers.others.add(said(operation, moment, seat, e.toString()));
            }
        }
    }

    private static List<String> faults(
            Operation operation,
            Seat seat,
            Moment moment,
            Verdict verdict,
            HttpResponse<String> answer) {
        List<String> faults = new ArrayList<>();
        if (!verdict.isAnsweredBy(answer.statusCode(), operation.isReading())) {
            faults.add(
                    "%s, but %d %s"
                            .formatted(
                                    verdict,
                                    answer.statusCode(),
                                    answer.body().replaceAll("(?s)^(.{120}).*", "$1")));
        }
        if (!isTold(operation, seat, moment) && answer.body().contains(moment.id("partyName"))) {
            faults.add("it names what is hidden");
        }
        moment.secrets().stream()
                .filter(answer.body()::contains)
                .map(secret -> "it tells " + secret)
                .forEach(faults::add);
        if (operation.isReading() && answer.statusCode() == OK) {
            faults.addAll(MASKED.others(operation.id(), seat, moment, answer.body()));
        }
        return faults;
    }

    private static boolean isTold(Operation operation, Seat seat, Moment moment) {
        Set<Relation> relations = moment.relations(seat);
        boolean assists =
                relations.contains(Relation.ASSISTS)
                        || relations.contains(Relation.ABOVE_ASSISTING);
        return moment.tells(seat) || (assists && NAMES_REQUESTS.contains(operation.id()));
    }

    private static String said(Operation operation, Moment moment, Seat seat, String fault) {
        return "%s, %s, %s: %s"
                .formatted(
                        operation.id(),
                        moment.name(),
                        seat.isNobody() ? "nobody" : seat.account(),
                        fault);
    }

    private String token(String account) {
        return tokens.computeIfAbsent(account, SharedSystem.system().tokens()::access);
    }

    private JsonNode document() {
        try (InputStream document =
                gateway.resolve("/api/openapi?format=json").toURL().openStream()) {
            return new ObjectMapper().readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException("no OpenAPI document", e);
        }
    }
}
