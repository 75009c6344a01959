package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.DecisionTable.About;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * What a person may not see changes nothing for him (architecture law 8): no list, count, facet,
 * export, register, notice, mail or live line says another byte when matters that are hidden from
 * him live their whole lives, and whatever he tries with them is answered as if they did not exist.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeakIT {
    private static final String DAY = "2026-05-13";
    private static final int AT_ONCE = 4;

    private static final DecisionTable TABLE =
            DecisionTable.read(Path.of("../data/decision-table.csv"));

    /** The same whoever asks, and of no matter: its filters find nothing that is hidden. */
    private static final Set<About> OF_NO_MATTER =
            Set.of(About.SIGNED_IN, About.ADMINISTRATION, About.PUBLIC);

    private final LocalSystem system = SharedSystem.system();
    private final URI gateway = system.address(Service.GATEWAY);
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Probe probe = new Probe(gateway, this::token);
    private final List<Operation> operations = operations();
    private final String word = "泄漏" + System.nanoTime();
    private final ListQueries queries = new ListQueries(word, DAY);
    private final Map<Operation, Moment> subjects = new LinkedHashMap<>();
    private final Set<String> differences = new ConcurrentSkipListSet<>();
    private final AtomicInteger compared = new AtomicInteger();

    @Test
    void every_list_is_asked_with_each_of_its_filters() {
        List<String> unasked = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.isReading()
                    && !operation.path().contains("{")
                    && !OF_NO_MATTER.contains(TABLE.about(operation.id()))) {
                queries.unasked(operation)
                        .forEach(filter -> unasked.add(operation.id() + " " + filter));
            }
        }

        assertThat(unasked).as("lists whose filters no query asks").isEmpty();
        assertThat(operations.stream().map(Operation::id).collect(Collectors.toSet()))
                .containsAll(queries.operations());
    }

    /**
     * Whoever was told something before must have had his mail: so alone, not after other stories.
     */
    @Test
    @Tag("long")
    void two_matters_of_others_live_and_a_stranger_is_told_nothing() {
        itIs(DAY);
        List<Seat> strangers = Seat.strangers();
        try (Onlookers onlookers =
                new Onlookers(strangers, probe, operations, queries, (_, _) -> true)) {
            Walk walk =
                    new Walk(
                            SharedSystem.door(),
                            LocalDate.parse(DAY),
                            word,
                            this::note,
                            new Walk.Guest("430304", "yuetang-liaison"));
            walk.disputedAndTransferred();
            walk.filedAndClosed();
            compare(strangers);

            assertThat(differences).as("a hidden matter and none are the same").isEmpty();
            onlookers.assertThatNothingChanged();
            say("strangers", strangers, onlookers);
        }
    }

    /**
     * Recused, not named, above, or keepers of the system: of the office's own people, too, nobody
     * is told. The register shows that a number is there, and the auditor who read what: these two
     * are decided so (decisions 0036, 0043).
     */
    @Test
    void a_restricted_matter_lives_and_those_it_is_kept_from_are_told_nothing() {
        itIs(DAY);
        List<Seat> kept = Seat.kept();
        List<Onlookers> onlookers = new ArrayList<>();
        new WalkOfRestriction(
                        SharedSystem.door(),
                        LocalDate.parse(DAY),
                        word,
                        moment -> {
                            if (moment.name().equals(WalkOfRestriction.BEGINS)) {
                                onlookers.add(
                                        new Onlookers(
                                                kept, probe, operations, queries, LeakIT::tells));
                            }
                            note(moment);
                        })
                .namedPeopleAlone();
        try (Onlookers these = onlookers.getFirst()) {
            compare(kept);

            assertThat(differences).as("a hidden matter and none are the same").isEmpty();
            these.assertThatNothingChanged();
            say("kept out", kept, these);
        }
    }

    private static boolean tells(Operation operation, Seat seat) {
        return TABLE.about(operation.id()) != About.REGISTER
                && !(TABLE.about(operation.id()) == About.ADMINISTRATION
                        && seat.roles().contains("AUDIT_ADMINISTRATOR"))
                // Its counts are of the whole service.
                && !(operation.id().equals("getNoticeStatus")
                        && seat.roles().contains("SYSTEM_ADMINISTRATOR"))
                && !operation.id().equals("listChallenges");
    }

    /** Each operation is tried with the last matter there was a subject for. */
    private void note(Moment moment) {
        operations.stream()
                .filter(operation -> probe.namesSomethingOf(operation, moment))
                .filter(operation -> TABLE.about(operation.id()) != About.OWN)
                .forEach(operation -> subjects.put(operation, moment));
        operations.stream()
                .filter(operation -> !queries.of(operation, "").isEmpty())
                .forEach(operation -> subjects.put(operation, moment));
    }

    private void compare(List<Seat> people) {
        tokens.clear();
        probe.forgetVersions();
        assertThat(subjects.keySet().stream().map(Operation::id))
                .as("what names a matter is tried")
                .contains("getMatter", "listTransfers", "getLetter", "getEvidence", "fileLead");
        try (ExecutorService several = Executors.newFixedThreadPool(AT_ONCE)) {
            subjects.forEach(
                    (operation, moment) ->
                            several.execute(
                                    () ->
                                            people.forEach(
                                                    seat -> compare(operation, seat, moment))));
        }
    }

    private void compare(Operation operation, Seat seat, Moment moment) {
        try {
            for (String query : queries.of(operation, moment.id("matterId"))) {
                String unknown = query.replace(moment.id("matterId"), ofNothing(moment));
                differ(
                        operation,
                        seat,
                        moment,
                        Onlookers.told(probe.read(operation.path() + query, seat)),
                        Onlookers.told(probe.read(operation.path() + unknown, seat)));
            }
            if (probe.namesSomethingOf(operation, moment)) {
                differ(
                        operation,
                        seat,
                        moment,
                        Onlookers.told(probe.ask(operation, seat, moment)),
                        Onlookers.told(probe.askOfNothing(operation, seat, moment)));
            }
        } catch (RuntimeException e) {
            differences.add(operation.id() + " by " + seat.account() + ": " + e);
        }
    }

    private static String ofNothing(Moment moment) {
        return moment.ofNothing().id("matterId");
    }

    private void differ(
            Operation operation, Seat seat, Moment moment, String hidden, String unknown) {
        compared.incrementAndGet();
        if (!hidden.equals(unknown) || hidden.contains(word)) {
            differences.add(
                    "%s by %s at %s%n  hidden:  %s%n  unknown: %s"
                            .formatted(
                                    operation.id(),
                                    seat.isNobody() ? "nobody" : seat.account(),
                                    moment.name(),
                                    hidden,
                                    unknown));
        }
    }

    private void say(String whom, List<Seat> people, Onlookers onlookers) {
        System.out.printf(
                "%d %s: %d lists twice the same, %d times hidden as unknown (%d operations)%n",
                people.size(), whom, onlookers.answers(), compared.get(), subjects.size());
    }

    private String token(String account) {
        return tokens.computeIfAbsent(account, system.tokens()::access);
    }

    private List<Operation> operations() {
        try (InputStream document =
                gateway.resolve("/api/openapi?format=json").toURL().openStream()) {
            return Operation.of(new ObjectMapper().readTree(document));
        } catch (IOException e) {
            throw new UncheckedIOException("no OpenAPI document", e);
        }
    }
}
