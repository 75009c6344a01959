package org.lianban.kernel.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.kernel.courier.Eventually.eventually;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.local.LocalKafka;

/** Two relays and two readers at once, on a real PostgreSQL and a real Kafka. */
class CourierIT {
    private final String topic = "test-" + UUID.randomUUID();
    private final List<Runnable> stops = new ArrayList<>();
    private Publisher publisher;
    private Subscriber subscriber;

    @BeforeEach
    void open() throws SQLException {
        LocalKafka.shared().topic(topic, 6);
        publisher = new Publisher("publisher", topic);
        subscriber = new Subscriber(topic);
    }

    @AfterEach
    void close() {
        stopAll();
        publisher.close();
        subscriber.close();
    }

    @Test
    void every_fact_arrives_once_and_in_order_with_two_relays_and_two_readers() throws Throwable {
        // Given
        List<String> matters = LongStream.range(0, 8).mapToObj(n -> Facts.aMatter()).toList();
        startRelay("relay-1", UnaryOperator.identity());
        startRelay("relay-2", UnaryOperator.identity());
        startReader();
        startReader();

        // When
        for (long sequence = 1; sequence <= 25; sequence++) {
            for (String matter : matters) {
                publisher.tell(matter, sequence, "OPEN");
            }
        }

        // Then
        for (String matter : matters) {
            eventually(() -> assertThat(subscriber.recorded(matter)).isEqualTo(upTo(25)));
        }
        eventually(() -> assertThat(publisher.unsent()).isEmpty());
    }

    @Test
    void a_relay_that_dies_between_send_and_delete_loses_nothing_and_doubles_nothing()
            throws Throwable {
        // Given
        String matter = Facts.aMatter();
        AtomicInteger cuts = new AtomicInteger();
        startRelay("relay-1", carrier -> new CutAfterSending(carrier, "relay-1", cuts));
        startRelay("relay-2", carrier -> new CutAfterSending(carrier, "relay-2", cuts));
        startReader();

        // When
        for (long sequence = 1; sequence <= 20; sequence++) {
            publisher.tell(matter, sequence, "OPEN");
        }

        // Then
        eventually(() -> assertThat(publisher.unsent()).isEmpty());
        eventually(() -> assertThat(subscriber.recorded(matter)).isEqualTo(upTo(20)));
        assertThat(cuts.get()).isEqualTo(CutAfterSending.CUTS);
        eventually(() -> assertThat(subscriber.metrics.duplicates()).isGreaterThan(0));
    }

    @Test
    void a_fact_that_cannot_be_applied_parks_its_subject_only_and_is_replayed() throws Throwable {
        // Given
        String poisoned = Facts.aMatter();
        String healthy = Facts.aMatter();
        subscriber.unbearable.add("BAD");
        startRelay("relay-1", UnaryOperator.identity());
        startReader();

        // When
        publisher.tell(poisoned, 1, "OPEN");
        publisher.tell(poisoned, 2, "BAD");
        publisher.tell(poisoned, 3, "OPEN");
        publisher.tell(healthy, 1, "OPEN");
        publisher.tell(healthy, 2, "ENDED");

        // Then
        eventually(() -> assertThat(subscriber.recorded(healthy)).isEqualTo(upTo(2)));
        eventually(
                () ->
                        assertThat(subscriber.reasons(poisoned))
                                .containsExactly("2 POISON", "3 BEHIND"));
        assertThat(subscriber.recorded(poisoned)).isEqualTo(upTo(1));
        assertThat(subscriber.parking.replay(poisoned)).isZero();
        assertThat(subscriber.parking.list(10)).extracting(ParkedFact::attempts).contains(2);

        // And when the reason is gone
        subscriber.unbearable.clear();
        assertThat(subscriber.parking.replay(null)).isEqualTo(2);
        assertThat(subscriber.recorded(poisoned)).isEqualTo(upTo(3));
        assertThat(subscriber.reasons(poisoned)).isEmpty();
    }

    @Test
    void what_the_database_refuses_is_poison_too() throws Throwable {
        // Given
        String matter = Facts.aMatter();
        startRelay("relay-1", UnaryOperator.identity());
        startReader();

        // When
        publisher.tell(matter, 1, "REFUSED");

        // Then
        eventually(() -> assertThat(subscriber.reasons(matter)).containsExactly("1 POISON"));
    }

    @Test
    void a_gap_waits_for_the_missing_fact_and_drains() {
        // Given
        String matter = Facts.aMatter();
        List<String> messages = messages(matter, 4);

        // When
        for (int each : List.of(0, 3, 2)) {
            subscriber.inbox.receive("t/0/" + each, matter, messages.get(each));
        }

        // Then
        assertThat(subscriber.recorded(matter)).isEqualTo(upTo(1));
        assertThat(subscriber.reasons(matter)).containsExactly("3 GAP", "4 GAP");

        // And when the missing one arrives, and once more
        subscriber.inbox.receive("t/0/9", matter, messages.get(1));
        subscriber.inbox.receive("t/0/10", matter, messages.get(1));
        assertThat(subscriber.recorded(matter)).isEqualTo(upTo(4));
        assertThat(subscriber.reasons(matter)).isEmpty();
    }

    @Test
    void two_sources_count_the_facts_of_one_matter_each_by_itself() throws Throwable {
        // Given
        String other = "test-" + UUID.randomUUID();
        LocalKafka.shared().topic(other, 6);
        String matter = Facts.aMatter();
        try (Publisher keeper = new Publisher("keeper", other);
                Subscriber both = new Subscriber(topic, other)) {
            startRelay("relay-1", UnaryOperator.identity());
            start(keeper.relay("relay-2", UnaryOperator.identity()));
            start(both.reader());

            // When the keeper's second fact is late
            publisher.tell(matter, 1, "OPEN");
            keeper.tell(matter, 1, "OPEN");
            publisher.tell(matter, 2, "OPEN");
            keeper.tell(matter, 3, "OPEN");
            publisher.tell(matter, 3, "OPEN");

            // Then
            eventually(
                    () ->
                            assertThat(both.recordedWithSource(matter))
                                    .containsExactlyInAnyOrder(
                                            "/publisher 1",
                                            "/publisher 2",
                                            "/publisher 3",
                                            "/keeper 1"));
            eventually(() -> assertThat(both.reasons(matter)).containsExactly("3 GAP"));
            assertThat(both.parking.list(10))
                    .extracting(ParkedFact::source)
                    .containsExactly("/keeper");

            // And when it comes
            keeper.tell(matter, 2, "OPEN");
            eventually(
                    () ->
                            assertThat(both.recordedWithSource(matter))
                                    .filteredOn(told -> told.startsWith("/keeper"))
                                    .containsExactly("/keeper 1", "/keeper 2", "/keeper 3"));
            assertThat(both.reasons(matter)).isEmpty();
            stopAll();
        }
    }

    @Test
    void a_subject_is_replayed_whoever_told_of_it() {
        // Given
        String matter = Facts.aMatter();
        String elsewhere = Facts.aMatter();
        subscriber.unbearable.add("OPEN");
        receive(matter, messages(matter, 2));
        receive(matter, asToldBy("keeper", messages(matter, 2)));
        receive(elsewhere, messages(elsewhere, 1));
        assertThat(subscriber.reasons(matter))
                .containsExactlyInAnyOrder("1 POISON", "1 POISON", "2 BEHIND", "2 BEHIND");

        // When
        subscriber.unbearable.clear();
        int applied = subscriber.parking.replay(matter);

        // Then
        assertThat(applied).isEqualTo(4);
        assertThat(subscriber.recordedWithSource(matter))
                .containsExactly("/keeper 1", "/keeper 2", "/publisher 1", "/publisher 2");
        assertThat(subscriber.reasons(elsewhere)).containsExactly("1 POISON");
    }

    @Test
    void an_unknown_type_is_skipped_but_its_place_is_noted_and_garbage_is_parked() {
        // Given
        String matter = Facts.aMatter();
        List<String> messages = messages(matter, 3);
        String unknown = messages.get(1).replace("StandingChanged", "ConferenceHeld");

        // When
        subscriber.inbox.receive("t/0/0", matter, messages.get(0));
        subscriber.inbox.receive("t/0/1", matter, unknown);
        subscriber.inbox.receive("t/0/2", matter, messages.get(2));
        subscriber.inbox.receive("t/0/3", "alien", "not a fact");

        // Then
        assertThat(subscriber.recorded(matter)).containsExactly("1", "3");
        assertThat(subscriber.metrics.unknown()).isEqualTo(1);
        assertThat(subscriber.skipped).containsExactly("/publisher " + matter);
        assertThat(subscriber.parking.list(10))
                .extracting(ParkedFact::subject, ParkedFact::reason)
                .containsExactly(tuple("alien", ParkedFact.Reason.UNREADABLE));
    }

    @Test
    void a_projection_is_rebuilt_from_the_publishers_journal() throws Throwable {
        // Given
        String matter = Facts.aMatter();
        startRelay("relay-1", UnaryOperator.identity());
        startReader();
        for (long sequence = 1; sequence <= 5; sequence++) {
            publisher.tell(matter, sequence, "OPEN");
        }
        eventually(() -> assertThat(subscriber.recorded(matter)).isEqualTo(upTo(5)));

        // When
        subscriber.rebuild.forget();
        assertThat(subscriber.recorded(matter)).isEmpty();
        assertThat(publisher.rebuild.republish(matter)).isEqualTo(5);

        // Then
        eventually(() -> assertThat(subscriber.recorded(matter)).isEqualTo(upTo(5)));

        // And telling again to a reader that did not forget changes nothing
        publisher.rebuild.republish(null);
        eventually(() -> assertThat(publisher.unsent()).isEmpty());
        publisher.tell(matter, 6, "ENDED");
        eventually(() -> assertThat(subscriber.recorded(matter)).isEqualTo(upTo(6)));
    }

    @Test
    void a_fact_is_told_in_a_transaction_only_and_falls_with_it() {
        // Given
        String matter = Facts.aMatter();

        // When
        assertThatThrownBy(
                        () ->
                                publisher.journal.tell(
                                        "430100",
                                        Facts.JOB,
                                        Facts.ALL,
                                        Facts.standing(matter, "OPEN")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () ->
                                publisher.database.transaction.call(
                                        () -> {
                                            publisher.journal.tell(
                                                    "430100",
                                                    Facts.JOB,
                                                    Facts.ALL,
                                                    Facts.standing(matter, "OPEN"));
                                            throw new IllegalArgumentException("no");
                                        }))
                .isInstanceOf(IllegalArgumentException.class);

        // Then
        assertThat(publisher.unsent()).isEmpty();
        assertThat(publisher.database.texts("select subject from journal_subject")).isEmpty();
    }

    @Test
    void subjects_that_are_no_matter_are_numbered_without_a_gap() {
        // When
        for (int n = 0; n < 3; n++) {
            publisher.database.transaction.call(
                    () ->
                            publisher.journal.tell(
                                    "430100",
                                    Facts.JOB,
                                    Facts.ALL,
                                    Facts.standing(Facts.aMatter(), "OPEN")));
        }

        // Then
        assertThat(publisher.database.texts("select sequence::text from journal order by position"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void the_application_can_neither_change_nor_delete_what_was_told() {
        // Given
        publisher.tell(Facts.aMatter(), 1, "OPEN");

        // When // Then
        for (String sql :
                List.of(
                        "update journal set epoch = 9",
                        "delete from journal",
                        "truncate journal")) {
            assertThatThrownBy(
                            () ->
                                    publisher.database.transaction.call(
                                            () -> {
                                                publisher.database.run(sql);
                                                return true;
                                            }))
                    .hasRootCauseMessage("ERROR: permission denied for table journal");
        }
    }

    private void startRelay(String name, UnaryOperator<Carrier> wrapped) {
        start(publisher.relay(name, wrapped));
    }

    private void startReader() {
        start(subscriber.reader());
    }

    private void start(OutboxRelay relay) {
        relay.start();
        stops.add(relay::stop);
    }

    private void start(FactReader reader) {
        reader.start();
        stops.add(reader::stop);
    }

    private void stopAll() {
        stops.forEach(Runnable::run);
        stops.clear();
    }

    private void receive(String matter, List<String> messages) {
        messages.forEach(message -> subscriber.inbox.receive("t/0/0", matter, message));
    }

    private static List<String> asToldBy(String service, List<String> messages) {
        return messages.stream()
                .map(message -> message.replace("\"/publisher\"", "\"/" + service + "\""))
                .toList();
    }

    private List<String> messages(String matter, int count) {
        EventCodec codec = new EventCodec();
        return LongStream.rangeClosed(1, count)
                .mapToObj(
                        sequence ->
                                codec.write(
                                        publisher.journal.envelope(
                                                matter,
                                                Facts.JOB,
                                                Facts.ALL,
                                                sequence,
                                                0,
                                                Facts.standing(matter, "OPEN"))))
                .toList();
    }

    private static List<String> upTo(long last) {
        return LongStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
    }

    /** Sends, and then loses the relay's connection before it can delete; a few times. */
    private final class CutAfterSending implements Carrier {
        static final int CUTS = 3;

        private final Carrier carrier;
        private final String relay;
        private final AtomicInteger cuts;

        CutAfterSending(Carrier carrier, String relay, AtomicInteger cuts) {
            this.carrier = carrier;
            this.relay = relay;
            this.cuts = cuts;
        }

        @Override
        public int carry(List<OutboxRow> rows) {
            int acknowledged = carrier.carry(rows);
            if (cuts.get() < CUTS) {
                cuts.incrementAndGet();
                publisher.database.cutRelay(relay);
            }
            return acknowledged;
        }

        @Override
        public void close() {
            carrier.close();
        }
    }
}
