package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lianban.casework.RealParts;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/**
 * Clocks say what they have to say, from a real table. All of it lies before today: nothing that
 * other tests have begun is due yet.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClockSweepIT {
    private static final OfficeId LIUYANG = OfficeId.of("430181");
    private static final LocalDate START = LocalDate.of(2026, 7, 8);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 29);

    @Inject AgroalDataSource database;
    @Inject Clocks clocks;
    @Inject ClockSweep sweep;
    @Inject ClockBatch batch;
    @Inject ClockWakes wakes;
    @Inject ObjectMapper mapper;

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url = "";

    @ConfigProperty(name = "quarkus.datasource.username")
    String app = "";

    @ConfigProperty(name = "quarkus.datasource.password")
    String password = "";

    @Test
    void the_day_before_nothing_on_the_day_once() throws Exception {
        // Given
        MatterId matter = matter();
        start(matter, "DL-01");
        String heard = heard(matter);
        // When // Then
        sweep.run(begin(LocalDate.of(2026, 7, 22)).minusSeconds(1));
        assertThat(told(matter)).isEmpty();
        sweep.run(begin(LocalDate.of(2026, 7, 22)));
        sweep.run(begin(LocalDate.of(2026, 7, 22)).plusSeconds(60));
        assertThat(told(matter)).containsExactly("ClockNear 5");
        // And
        sweep.run(begin(LocalDate.of(2026, 7, 27)));
        sweep.run(begin(DUE));
        sweep.run(begin(DUE.plusDays(1)));
        sweep.run(begin(DUE.plusDays(2)));
        assertThat(told(matter))
                .containsExactly(
                        "ClockNear 5",
                        "ClockNear 2",
                        "ClockNear 0",
                        "ClockPassed",
                        "ClockEscalated UNIT_HEAD");
        assertThat(heard(matter)).as("its place in the lists of the newest").isEqualTo(heard);
        JsonNode last = journal(matter).getLast();
        assertThat(last.at("/sequence").asLong()).isEqualTo(5);
        assertThat(last.at("/epoch").asLong()).isEqualTo(1);
        assertThat(last.at("/data/actor/kind").asText()).isEqualTo("SYSTEM");
        assertThat(last.at("/data/actor/id").asText()).isEqualTo("clock-sweep");
        assertThat(last.at("/data/audience/offices/0").asText()).isEqualTo("430181");
        assertThat(last.at("/data/audience/agencies/0").asText()).isEqualTo("agency-sweep");
        assertThat(last.at("/data/fact/due").asText()).isEqualTo("2026-07-29");
    }

    @Test
    void ten_days_without_a_sweep_are_made_up_for() throws Exception {
        MatterId matter = matter();
        start(matter, "DL-01");
        sweep.run(begin(LocalDate.of(2026, 7, 27)));
        sweep.run(begin(LocalDate.of(2026, 8, 6)));
        assertThat(told(matter))
                .containsExactly("ClockNear 2", "ClockPassed", "ClockEscalated PRINCIPAL");
        sweep.run(begin(LocalDate.of(2026, 9, 1)));
        assertThat(told(matter)).hasSize(3);
    }

    @Test
    void orders_move_what_is_still_to_be_said() throws Exception {
        // Given
        MatterId matter = matter();
        start(matter, "DL-01");
        LocalDate from = LocalDate.of(2026, 7, 10);
        // When
        carryOut(new ClockOrder.PauseClock(matter, LIUYANG, "DL-01", "委托鉴定", from), from);
        sweep.run(begin(DUE.plusDays(1)));
        assertThat(told(matter)).as("it stands still").isEmpty();
        carryOut(
                new ClockOrder.ResumeClock(matter, LIUYANG, "DL-01", LocalDate.of(2026, 7, 30)),
                LocalDate.of(2026, 7, 31));
        // Then: fourteen working days later, on 18 August
        sweep.run(begin(LocalDate.of(2026, 8, 11)).minusSeconds(1));
        assertThat(told(matter)).isEmpty();
        sweep.run(begin(LocalDate.of(2026, 8, 11)));
        assertThat(told(matter)).containsExactly("ClockNear 5");
        // When
        carryOut(
                new ClockOrder.EndClock(matter, LIUYANG, "DL-01", Outcome.MET),
                LocalDate.of(2026, 8, 12));
        sweep.run(begin(LocalDate.of(2026, 9, 30)));
        // Then
        assertThat(told(matter)).hasSize(1);
    }

    @Test
    void two_sweeps_at_once_tell_everything_once() throws Exception {
        // Given: more than one batch for each, three clocks a matter
        List<MatterId> matters = IntStream.range(0, 200).mapToObj(_ -> matter()).toList();
        for (MatterId matter : matters) {
            for (String rule : List.of("DL-01", "DL-03", "DL-05")) {
                start(matter, rule);
            }
        }
        Instant now = begin(LocalDate.of(2026, 9, 1));
        CyclicBarrier together = new CyclicBarrier(2);
        // When
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            Callable<Integer> replica =
                    () -> {
                        together.await();
                        return sweep.run(now);
                    };
            List<Future<Integer>> both =
                    List.of(replicas.submit(replica), replicas.submit(replica));
            int told = 0;
            for (Future<Integer> one : both) {
                told += one.get();
            }
            // What one held while the other came by is left to the next.
            told += sweep.run(now);
            assertThat(told).isGreaterThanOrEqualTo(1200);
        }
        // Then
        for (MatterId matter : matters) {
            assertThat(told(matter))
                    .as("each clock's passing and highest head, once")
                    .hasSize(6)
                    .filteredOn("ClockPassed"::equals)
                    .hasSize(3);
            assertThat(journal(matter).stream().map(fact -> fact.at("/sequence").asLong()).toList())
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 6).boxed().toList());
            assertThat(clocksTold(matter)).hasSize(3);
        }
        assertThat(sweep.run(now)).isZero();
    }

    @Test
    void what_a_command_holds_is_passed_over_and_comes_next() throws Exception {
        // Given
        MatterId held = matter();
        MatterId free = matter();
        start(held, "DL-01");
        start(free, "DL-01");
        // When
        try (Connection command = connection();
                PreparedStatement lock =
                        command.prepareStatement("select 1 from matter where id = ? for update")) {
            command.setAutoCommit(false);
            lock.setObject(1, held.value());
            lock.executeQuery();
            sweep.run(begin(DUE));
            // Then
            assertThat(told(held)).isEmpty();
            assertThat(told(free)).containsExactly("ClockNear 0");
            command.rollback();
        }
        sweep.run(begin(DUE));
        assertThat(told(held)).containsExactly("ClockNear 0");
        assertThat(told(free)).hasSize(1);
    }

    @Test
    void a_sweep_that_is_killed_before_its_end_is_made_up_for() throws Exception {
        // Given
        MatterId matter = matter();
        start(matter, "DL-01");
        Instant now = begin(DUE);
        List<ClockWakes.Woken> due = wakes.due(now, ClockWakes.Woken.FIRST, 200);
        // When: the server's process of this transaction dies before it is committed
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    assertThat(batch.tell(due, now)).isPositive();
                                                    kill(ownProcess());
                                                }))
                .isInstanceOf(RuntimeException.class);
        // Then
        assertThat(told(matter)).isEmpty();
        sweep.run(now);
        assertThat(told(matter)).containsExactly("ClockNear 0");
    }

    @Test
    void a_clock_that_cannot_be_read_does_not_silence_the_others() throws Exception {
        // Given
        MatterId broken = matter();
        MatterId whole = matter();
        ClockId unread = start(broken, "DL-01");
        start(whole, "DL-01");
        update("update clock set actor = 'NOBODY' where id = ?", unread.value());
        // When
        sweep.run(begin(DUE));
        // Then
        assertThat(told(broken)).isEmpty();
        assertThat(told(whole)).containsExactly("ClockNear 0");
        update("update clock set actor = 'OFFICER' where id = ?", unread.value());
        sweep.run(begin(DUE));
        assertThat(told(broken)).containsExactly("ClockNear 0");
    }

    @Test
    void a_clock_that_ran_before_this_was_known_finds_out_when_next() throws Exception {
        // Given: as V30_4 leaves it
        MatterId matter = matter();
        ClockId clock = start(matter, "DL-01");
        Instant then = begin(LocalDate.of(2026, 7, 24));
        update(
                "update clock set wake_at = ?, said_until = ? where id = ?",
                Timestamp.from(then),
                Timestamp.from(then),
                clock.value());
        // When
        sweep.run(then);
        // Then
        assertThat(told(matter)).isEmpty();
        sweep.run(begin(LocalDate.of(2026, 7, 27)));
        assertThat(told(matter)).containsExactly("ClockNear 2");
    }

    @Test
    void a_sweep_may_be_asked_for_and_its_backlog_is_watched() throws Exception {
        // Given
        MatterId matter = matter();
        start(matter, "DL-01");
        RestAssured.get(at("/q/health/group/clocks"))
                .then()
                .statusCode(503)
                .body("checks.name", hasItem("clocks"))
                .body("checks.data.oldestDueSeconds", hasItem(greaterThanOrEqualTo(86_400)));
        // When
        RestAssured.post(at("/q/clocks/sweep"))
                .then()
                .statusCode(200)
                .body("facts", greaterThanOrEqualTo(2));
        // Then
        assertThat(told(matter)).containsExactly("ClockPassed", "ClockEscalated PRINCIPAL");
        RestAssured.post(at("/q/clocks/sweep")).then().statusCode(200).body("facts", equalTo(0));
        assertThat(RestAssured.get(at("/q/metrics")).asString())
                .contains("lianban_clocks_oldest_due");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + management + path;
    }

    private List<String> told(MatterId matter) throws Exception {
        List<String> told = new ArrayList<>();
        for (JsonNode envelope : journal(matter)) {
            JsonNode fact = envelope.at("/data/fact");
            String type = envelope.at("/type").asText().replaceAll(".*\\.", "");
            told.add(
                    switch (type) {
                        case "ClockNear" -> type + " " + fact.at("/workingDaysLeft").asInt();
                        case "ClockEscalated" -> type + " " + fact.at("/level").asText();
                        default -> type;
                    });
        }
        return told;
    }

    private List<String> clocksTold(MatterId matter) throws Exception {
        return journal(matter).stream()
                .map(envelope -> envelope.at("/data/fact/clockId").asText())
                .distinct()
                .toList();
    }

    private List<JsonNode> journal(MatterId matter) throws Exception {
        try (Connection connection = connection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select envelope from journal where subject = ? order by sequence")) {
            query.setString(1, matter.toString());
            List<JsonNode> facts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    facts.add(mapper.readTree(row.getString(1)));
                }
            }
            return facts;
        }
    }

    private String heard(MatterId matter) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select string_agg(office_id || ' ' || updated_at, ',' order by office_id)"
                                        + " from matter_reader where matter_id = ?")) {
            query.setObject(1, matter.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private MatterId matter() {
        UUID id = UUID.randomUUID();
        try {
            update(
                    """
                    with made as (
                        insert into matter (id, title, writing_office, epoch, standing, sequence,
                            opened_at, updated_at)
                        values (?, '演示', '430181', 1, 'OPEN', 0, now(), now()) returning id),
                    told as (
                        insert into matter_agency_reader (agency_id, matter_id)
                        select 'agency-sweep', id from made)
                    insert into matter_reader (office_id, matter_id, stage, updated_at)
                    select '430181', id, 'REGISTERED', now() from made""",
                    id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new MatterId(id);
    }

    private ClockId start(MatterId matter, String rule) {
        ClockId clock = new ClockId(UUID.randomUUID());
        carryOut(
                new ClockOrder.StartClock(
                        clock, matter, LIUYANG, rule, START, Role.OFFICER, "decide-filing"),
                START);
        return clock;
    }

    private void carryOut(ClockOrder order, LocalDate on) {
        Occasion occasion = new Occasion(Actor.system("test"), begin(on).plusSeconds(36_000));
        QuarkusTransaction.requiringNew().run(() -> clocks.carryOut(order, occasion));
    }

    private int ownProcess() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select pg_backend_pid()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void kill(int process) {
        try (Connection connection = connection();
                PreparedStatement end =
                        connection.prepareStatement("select pg_terminate_backend(?)")) {
            end.setInt(1, process);
            end.executeQuery();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url, app, password);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Occasion.ZONE).toInstant();
    }
}
