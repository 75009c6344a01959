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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * What a person may not see changes nothing for him (architecture law 8): no list, count, export,
 * register, notice, mail or live line says another byte when two matters of other offices live
 * their whole lives, and whatever he tries with them is answered as if they did not exist.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class LeakIT {
    private static final String DAY = "2026-05-13";

    /** Empty lists to fill in: files made when they are asked for, and dated so. */
    private static final Set<String> MADE_ANEW =
            Set.of("getLeadImportTemplate", "getMatterImportTemplate");

    /** What no answer can help to change. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date");

    private final LocalSystem system = SharedSystem.system();
    private final URI gateway = system.address(Service.GATEWAY);
    private final Map<String, String> tokens = new HashMap<>();
    private final Probe probe = new Probe(gateway, this::token);
    private final List<Operation> operations = Operation.of(resource(document()));
    private final JsonNode queries = resource(packaged("leak/queries.json"));
    private final String word = "泄漏" + System.nanoTime();

    @Test
    void two_matters_of_others_live_and_a_stranger_is_told_nothing() {
        itIs(DAY);
        List<Seat> strangers = Seat.strangers();
        Map<String, LiveEar> ears = ears(strangers);
        Set<String> differences = new TreeSet<>();
        Map<String, String> before = still();
        Map<String, Integer> mail = mail(strangers);

        Map<Operation, Moment> subjects = new LinkedHashMap<>();
        Walk walk = new Walk(SharedSystem.door(), LocalDate.parse(DAY), word, noted(subjects));
        walk.disputedAndTransferred();
        walk.filedAndClosed();
        tokens.clear();
        probe.forgetVersions();
        subjects.forEach(
                (operation, moment) ->
                        strangers.forEach(seat -> compare(operation, seat, moment, differences)));

        assertThat(differences).as("a hidden matter and none are the same").isEmpty();
        assertThat(changed(before, still())).as("nothing he sees has changed").isEmpty();
        assertThat(mail(strangers)).as("nobody was written to").isEqualTo(mail);
        ears.forEach((account, ear) -> assertThat(ear.heard()).as(account).isEmpty());
        ears.values().forEach(LiveEar::close);
    }

    /** Each operation is tried with the last matter there was a subject for. */
    private Consumer<Moment> noted(Map<Operation, Moment> subjects) {
        return moment ->
                operations.stream()
                        .filter(operation -> probe.namesSomethingOf(operation, moment))
                        .forEach(operation -> subjects.put(operation, moment));
    }

    private void compare(Operation operation, Seat seat, Moment moment, Set<String> differences) {
        String hidden = told(probe.ask(operation, seat, moment));
        String unknown = told(probe.askOfNothing(operation, seat, moment));
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

    private Map<String, LiveEar> ears(List<Seat> strangers) {
        Map<String, LiveEar> ears = new TreeMap<>();
        strangers.stream()
                .filter(seat -> !seat.isNobody())
                .map(Seat::account)
                .forEach(account -> ears.put(account, LiveEar.at(gateway, token(account))));
        return ears;
    }

    private Map<String, Integer> mail(List<Seat> strangers) {
        Map<String, Integer> mail = new TreeMap<>();
        strangers.stream()
                .filter(seat -> !seat.office().isEmpty())
                .map(Seat::account)
                .forEach(account -> mail.put(account, system.mail().to(account).size()));
        return mail;
    }

    /** All that strangers are answered, once it has stood still: facts travel for a while. */
    private Map<String, String> still() {
        Eventually.holds(() -> assertThat(waiting()).isEmpty());
        Map<String, Map<String, String>> last = new HashMap<>();
        Eventually.holds(
                () -> {
                    Map<String, String> before = last.put("told", told());
                    assertThat(last.get("told")).isEqualTo(before);
                });
        return told();
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return before.entrySet().stream()
                .filter(one -> !one.getValue().equals(after.get(one.getKey())))
                .map(one -> one + "%n  now: ".formatted() + after.get(one.getKey()))
                .toList();
    }

    private static List<String> waiting() {
        return Stream.of(
                        Service.CASE_SERVICE,
                        Service.EVIDENCE_SERVICE,
                        Service.NOTIFICATION_SERVICE)
                .flatMap(service -> Records.of(service).rows("select id from outbox").stream())
                .toList();
    }

    private Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        for (Operation operation : operations) {
            if (!operation.isReading()
                    || operation.path().contains("{")
                    || MADE_ANEW.contains(operation.id())) {
                continue;
            }
            for (String query : queriesOf(operation)) {
                for (Seat seat : Seat.strangers()) {
                    told.put(
                            seat.account() + " " + operation.path() + query,
                            told(probe.read(operation.path() + query, seat)));
                }
            }
        }
        return told;
    }

    private List<String> queriesOf(Operation operation) {
        JsonNode known = queries.path(operation.id());
        return known.isMissingNode()
                ? List.of("")
                : known.valueStream()
                        .map(query -> query.asText().replace("${word}", word))
                        .map(query -> query.replace("${today}", DAY))
                        .toList();
    }

    private static String told(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(OF_THE_MOMENT);
        return answer.statusCode() + " " + headers + " " + answer.body();
    }

    private String token(String account) {
        return tokens.computeIfAbsent(account, system.tokens()::access);
    }

    private InputStream document() {
        try {
            return gateway.resolve("/api/openapi?format=json").toURL().openStream();
        } catch (IOException e) {
            throw new UncheckedIOException("no OpenAPI document", e);
        }
    }

    private static InputStream packaged(String name) {
        return Objects.requireNonNull(
                LeakIT.class.getClassLoader().getResourceAsStream(name), name);
    }

    private static JsonNode resource(InputStream in) {
        try (in) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON", e);
        }
    }
}
