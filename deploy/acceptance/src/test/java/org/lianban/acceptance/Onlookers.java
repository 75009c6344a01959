package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * People who look on: what lists, counts, exports, registers and notices tell them with status,
 * headers and body, what mail they get, and what their live lines say, from now on.
 */
final class Onlookers implements AutoCloseable {
    /** Empty lists to fill in: files made when they are asked for, and dated so. */
    private static final Set<String> MADE_ANEW =
            Set.of("getLeadImportTemplate", "getMatterImportTemplate");

    /** What no answer can help to change. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date");

    private static final int AT_ONCE = 4;

    private final LocalSystem system = SharedSystem.system();
    private final List<Seat> seats;
    private final Probe probe;
    private final List<Operation> operations;
    private final ListQueries queries;
    private final BiPredicate<Operation, Seat> asked;
    private final Map<String, String> before;
    private final Map<String, Integer> mail;
    private final Map<String, LiveEar> ears = new TreeMap<>();

    /**
     * @param asked what is asked of whom
     */
    Onlookers(
            List<Seat> seats,
            Probe probe,
            List<Operation> operations,
            ListQueries queries,
            BiPredicate<Operation, Seat> asked) {
        this.seats = seats;
        this.probe = probe;
        this.operations = operations;
        this.queries = queries;
        this.asked = asked;
        this.before = still();
        this.mail = mail();
        URI gateway = system.address(Service.GATEWAY);
        seats.stream()
                .filter(seat -> !seat.isNobody())
                .map(Seat::account)
                .forEach(
                        account ->
                                ears.put(
                                        account,
                                        LiveEar.at(gateway, system.tokens().access(account))));
    }

    /** An answer with all that it says but the time of day. */
    static String told(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(OF_THE_MOMENT);
        return answer.statusCode() + " " + headers + " " + answer.body();
    }

    int answers() {
        return before.size();
    }

    void assertThatNothingChanged() {
        assertThat(changed(still())).as("nothing they see has changed").isEmpty();
        assertThat(mail()).as("nobody was written to").isEqualTo(mail);
        ears.forEach((account, ear) -> assertThat(ear.heard()).as(account).isEmpty());
    }

    private List<String> changed(Map<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return before.entrySet().stream()
                .filter(one -> !one.getValue().equals(after.get(one.getKey())))
                .map(one -> one + "%n  now: ".formatted() + after.get(one.getKey()))
                .toList();
    }

    private Map<String, Integer> mail() {
        Map<String, Integer> counts = new TreeMap<>();
        seats.stream()
                .filter(seat -> !seat.office().isEmpty())
                .map(Seat::account)
                .forEach(account -> counts.put(account, system.mail().to(account).size()));
        return counts;
    }

    /** All that they are answered, once it has stood still: facts travel for a while. */
    private Map<String, String> still() {
        Eventually.holds(() -> assertThat(waiting()).isEmpty());
        AtomicReference<Map<String, String>> last = new AtomicReference<>(told());
        Eventually.holds(
                () -> {
                    Map<String, String> former = last.getAndSet(told());
                    assertThat(last.get()).isEqualTo(former);
                });
        return last.get();
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
        Map<String, String> told = new ConcurrentSkipListMap<>();
        List<Operation> lists =
                operations.stream()
                        .filter(Operation::isReading)
                        .filter(operation -> !operation.path().contains("{"))
                        .filter(operation -> !MADE_ANEW.contains(operation.id()))
                        .toList();
        AtOnce.each(AT_ONCE, lists, operation -> ask(operation, told));
        return told;
    }

    private void ask(Operation operation, Map<String, String> told) {
        for (String query : queries.of(operation)) {
            for (Seat seat : seats) {
                if (asked.test(operation, seat)) {
                    told.put(
                            seat.account() + " " + operation.path() + query,
                            told(probe.read(operation.path() + query, seat)));
                }
            }
        }
    }

    @Override
    public void close() {
        ears.values().forEach(LiveEar::close);
    }
}
