package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.lianban.casework.RealParts;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/**
 * What two hundred due clocks of two hundred matters cost, found, told and committed, beside the
 * bare writing of as many rows, by hand: {@code -Dit.test=SweepMeasure}. Its name keeps it out of
 * the default run.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SweepMeasure {
    private static final Logger LOG = Logger.getLogger(SweepMeasure.class);
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final LocalDate START = LocalDate.of(2026, 7, 8);
    private static final Instant FIRST_REMINDER =
            LocalDate.of(2026, 7, 22).atStartOfDay(Occasion.ZONE).toInstant();
    private static final int CLOCKS = 200;
    private static final int WARMING = 20;
    private static final int TURNS = 60;
    private static final String ENVELOPE = "x".repeat(900);

    @Inject Clocks clocks;
    @Inject ClockSweep sweep;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url = "";

    @ConfigProperty(name = "test.owner.user")
    String owner = "";

    @ConfigProperty(name = "test.owner.password")
    String password = "";

    @Test
    void two_hundred_due_clocks() throws SQLException {
        List<Double> sweeps = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        try (Connection bare = DriverManager.getConnection(url, owner, password)) {
            prepare(bare);
            for (int turn = 0; turn < WARMING + TURNS; turn++) {
                List<UUID> matters = matters(bare);
                start(matters);
                long begin = System.nanoTime();
                assertThat(sweep.run(FIRST_REMINDER)).isEqualTo(CLOCKS);
                double told = milliseconds(begin);
                begin = System.nanoTime();
                write(bare, matters);
                double written = milliseconds(begin);
                if (turn >= WARMING) {
                    sweeps.add(told);
                    floors.add(written);
                }
            }
        }
        LOG.infof(
                "%d due clocks: sweep p50 %.1f ms, p99 %.1f ms; floor p50 %.1f ms, p99 %.1f ms",
                CLOCKS,
                percentile(sweeps, 50),
                percentile(sweeps, 99),
                percentile(floors, 50),
                percentile(floors, 99));
    }

    private void start(List<UUID> matters) {
        Occasion occasion =
                new Occasion(
                        Actor.system("test"),
                        START.atTime(10, 0).atZone(Occasion.ZONE).toInstant());
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                matters.forEach(
                                        matter ->
                                                clocks.carryOut(
                                                        new ClockOrder.StartClock(
                                                                new ClockId(UUID.randomUUID()),
                                                                new MatterId(matter),
                                                                YUHUA,
                                                                "DL-01",
                                                                START,
                                                                Role.OFFICER,
                                                                "decide-filing"),
                                                        occasion)));
    }

    private static void prepare(Connection bare) throws SQLException {
        bare.setAutoCommit(false);
        try (PreparedStatement table =
                bare.prepareStatement(
                        "create table floor (id bigint generated always as identity primary key,"
                                + " matter uuid not null, envelope text not null)")) {
            table.execute();
        }
        bare.commit();
    }

    private static List<UUID> matters(Connection bare) throws SQLException {
        List<UUID> matters = Stream.generate(UUID::randomUUID).limit(CLOCKS).toList();
        try (PreparedStatement insert =
                bare.prepareStatement(
                        """
                        with made as (
                            insert into matter (id, title, writing_office, epoch, standing, sequence,
                                opened_at, updated_at)
                            select id, '演示', '430111', 1, 'OPEN', 0, now(), now()
                            from unnest(?) id returning id)
                        insert into matter_reader (office_id, matter_id, stage, updated_at)
                        select office, id, 'REGISTERED', now()
                        from made cross join unnest(array['430111', '430100', '430000']) office""")) {
            insert.setObject(1, matters.toArray(UUID[]::new));
            insert.executeUpdate();
        }
        bare.commit();
        return matters;
    }

    // As many rows as facts, as large as an envelope; as many matters touched; one commit.
    private static void write(Connection bare, List<UUID> matters) throws SQLException {
        try (PreparedStatement insert =
                        bare.prepareStatement(
                                "insert into floor (matter, envelope) values (?, ?)");
                PreparedStatement touch =
                        bare.prepareStatement(
                                "update matter set updated_at = now() where id = any(?)")) {
            for (UUID matter : matters) {
                insert.setObject(1, matter);
                insert.setString(2, ENVELOPE);
                insert.addBatch();
            }
            insert.executeBatch();
            touch.setObject(1, matters.toArray(UUID[]::new));
            touch.executeUpdate();
        }
        bare.commit();
    }

    private static double milliseconds(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(percent * sorted.size() / 100.0) - 1);
    }
}
