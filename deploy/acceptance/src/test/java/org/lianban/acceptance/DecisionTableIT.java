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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private static final int OK = 200;

    /** Of so many strangers one is asked, each operation another. */
    private static final int STRANGERS = 5;

    private final URI gateway = SharedSystem.system().address(Service.GATEWAY);
    private final Map<String, String> tokens = new HashMap<>();
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
        assertThat(answersOtherThanTheTable()).isEmpty();
    }

    private Set<String> answersOtherThanTheTable() {
        itIs(DAY);
        Probe probe = new Probe(gateway, this::token);
        Set<String> others = new TreeSet<>();
        List<String> asked = new ArrayList<>();
        Consumer<Moment> look =
                moment -> {
                    tokens.clear();
                    probe.forgetVersions();
                    lookAround(probe, moment, others, asked);
                };
        walk("移送", look).disputedAndTransferred();
        walk("立案", look).filedAndClosed();
        System.out.printf("%d answers of %d operations%n", asked.size(), operations.size());
        return others;
    }

    /** Each with words of its own: whoever sees one matter need not see the other. */
    private static Walk walk(String way, Consumer<Moment> look) {
        return new Walk(
                SharedSystem.door(), LocalDate.parse(DAY), "决策表" + way + System.nanoTime(), look);
    }

    private void lookAround(Probe probe, Moment moment, Set<String> others, List<String> asked) {
        for (Operation operation : operations) {
            About about = TABLE.about(operation.id());
            // What concerns no matter is the same at every moment.
            boolean isForNow = about.concernsMatter() || moment.name().equals("registered");
            if (about == About.OWN || !isForNow || !probe.hasSubject(operation, moment)) {
                continue;
            }
            int turn = Math.floorMod(operation.id().hashCode(), STRANGERS);
            for (Seat at : Seat.all()) {
                boolean isStranger =
                        !at.office().isEmpty()
                                && moment.relations(at).equals(Set.of(Relation.STRANGER));
                if (isStranger && turn++ % STRANGERS != 0) {
                    continue;
                }
                Seat seat = at.inCharge(moment.inCharge());
                Verdict verdict =
                        TABLE.verdict(
                                operation.id(), seat, moment.relations(seat), moment.stages());
                // Whoever may do it does it on the way.
                if (verdict == Verdict.ALLOWED && !operation.isReading()) {
                    continue;
                }
                HttpResponse<String> answer = probe.ask(operation, seat, moment);
                asked.add(operation.id());
                faults(operation, seat, moment, verdict, answer)
                        .forEach(fault -> others.add(said(operation, moment, seat, fault)));
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
        if (!moment.tells(seat) && answer.body().contains(moment.id("partyName"))) {
            faults.add("it names what is hidden");
        }
        moment.secrets().stream()
                .filter(answer.body()::contains)
                .map(secret -> "it tells " + secret)
                .forEach(faults::add);
        if (operation.isReading() && answer.statusCode() == OK) {
            faults.addAll(
                    MASKED.others(operation.id(), seat, moment.relations(seat), answer.body()));
        }
        return faults;
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
