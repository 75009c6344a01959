package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
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
 * The calendar is changed and clocks follow. Each test has a year of its own, and far from today:
 * nothing that other tests have begun is counted by it.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CalendarIT {
    private static final OfficeId YUETANG = OfficeId.of("430304");
    private static final OfficeId YUHU = OfficeId.of("430302");
    private static final OfficeId PROVINCE = OfficeId.of("430000");
    private static final String SYSTEM = "hunan-system-admin";
    private static final String YEARS = "/api/v1/calendar/years/";
    private static final String LOCAL = "/api/v1/calendar/local-days";
    private static final String AT = "items.find { it.title == '%s' }";
    private static final String NOTICE = "https://www.gov.cn/example.htm";

    @Inject Calendars calendars;
    @Inject Clocks clocks;
    @Inject ClockRecount recount;
    @Inject RecountBatch batch;
    @Inject ObjectMapper mapper;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url = "";

    @ConfigProperty(name = "quarkus.datasource.username")
    String app = "";

    @ConfigProperty(name = "quarkus.datasource.password")
    String password = "";

    @Test
    void what_the_preview_says_is_what_then_happens() throws Exception {
        // Given: fifteen working days from the last of 2029 on, one that has ended, ninety days
        LocalDate begin = LocalDate.of(2029, 12, 31);
        MatterId seen = matter(YUETANG, PROVINCE);
        MatterId hidden = matter(YUHU);
        MatterId over = matter(YUETANG, PROVINCE);
        ClockId verified = start(seen, YUETANG, "DL-01", begin);
        ClockId decided = start(seen, YUETANG, "DL-06", LocalDate.of(2030, 1, 1));
        start(hidden, YUHU, "DL-01", begin);
        ClockId ended = start(over, YUETANG, "DL-01", begin);
        carryOut(
                new ClockOrder.EndClock(over, YUETANG, "DL-01", Outcome.MET),
                LocalDate.of(2030, 1, 4));
        String text =
                """
                2030-01-01,OFF,元旦
                2030-01-02,OFF,元旦
                2030-01-03,OFF,元旦
                2030-01-05,WORK,
                2030-04-01,OFF,清明节
                """;
        assertThat(due(verified)).isEqualTo("2030-01-21 provisional");
        assertThat(due(decided)).isEqualTo("2030-04-01 provisional");
        // When
        ValidatableResponse preview = preview(2030, text, 200);
        // Then
        preview.body("corrects", equalTo(false))
                .body("faults", hasSize(0))
                .body("moved", equalTo(3))
                .body("offices.find { it.office == '430304' }.moved", equalTo(2))
                .body("offices.find { it.office == '430302' }.moved", equalTo(1))
                .body("lines.matterId", contains(seen.toString(), seen.toString()))
                .body("lines.from", contains("2030-01-21", "2030-04-01"))
                .body("lines.to", contains("2030-01-23", "2030-04-02"))
                .body("pages", equalTo(1));
        assertThat(due(verified)).as("nothing has moved yet").startsWith("2030-01-21");
        // When
        announce(2030, text, preview.extract().path("digest"))
                .statusCode(200)
                .body("items[0].because", equalTo("YEAR_ANNOUNCED"))
                .body("items[0].finishedAt", nullValue());
        recount.run();
        // Then
        assertThat(due(verified)).isEqualTo("2030-01-23 sure");
        assertThat(due(decided)).isEqualTo("2030-04-02 sure");
        assertThat(due(ended)).isEqualTo("2030-01-21 provisional");
        assertThat(told(over)).isEmpty();
        assertThat(told(hidden)).containsExactly("DL-01 2030-01-21 2030-01-23 YEAR_ANNOUNCED");
        assertThat(told(seen))
                .containsExactlyInAnyOrder(
                        "DL-01 2030-01-21 2030-01-23 YEAR_ANNOUNCED",
                        "DL-06 2030-04-01 2030-04-02 YEAR_ANNOUNCED");
        assertThat(one("select next_due from matter_reader where matter_id = ? limit 1", seen))
                .isEqualTo("2030-01-23");
        assertThat(
                        one(
                                "select (due_by at time zone 'Asia/Shanghai')::date from clock_turn"
                                        + " join clock on clock.id = clock_id where holder = '*' and"
                                        + " rule = 'DL-01' and clock.matter_id = ?",
                                seen))
                .isEqualTo("2030-01-24");
        As.account(SYSTEM)
                .get("/api/v1/calendar/recounts")
                .then()
                .statusCode(200)
                .body("items[0].moved", equalTo(3))
                .body("items[0].looked", greaterThanOrEqualTo(3))
                .body("items[0].finishedAt", notNullValue());
        As.account("yuetang-head")
                .get("/api/v1/calendar/years")
                .then()
                .body("horizon", equalTo("2026-12-31"))
                .body("mayImport", equalTo(false))
                .body("years.year", hasItem(2030));
        assertThat(
                        one(
                                "select envelope #>> '{data,fact,edition}' from journal where"
                                        + " subject = 'calendar' and"
                                        + " envelope #>> '{data,fact,year}' = '2030'"))
                .isEqualTo("1");
        // When: a correction moves it back, and is told as one
        String corrected = "2030-01-01,OFF,元旦\n";
        announce(2030, corrected, digest(2030, corrected)).statusCode(200);
        recount.run();
        // Then
        assertThat(due(verified)).isEqualTo("2030-01-22 sure");
        assertThat(told(hidden))
                .containsExactly(
                        "DL-01 2030-01-21 2030-01-23 YEAR_ANNOUNCED",
                        "DL-01 2030-01-23 2030-01-22 YEAR_CORRECTED");
    }

    @Test
    void a_preview_that_is_no_longer_true_is_refused() {
        // Given
        String text = "2032-01-01,OFF,元旦\n";
        String digest = digest(2032, text);
        // When // Then
        announce(2032, text + "2032-01-02,OFF,元旦\n", digest)
                .statusCode(409)
                .body("code", equalTo("CALENDAR_PREVIEW_STALE"));
        announce(2032, text, digest).statusCode(200);
        announce(2032, text, digest)
                .statusCode(409)
                .body("code", equalTo("CALENDAR_PREVIEW_STALE"));
        recount.run();
    }

    @Test
    void lines_that_cannot_stand_are_named_and_nothing_is_imported() {
        String text = "2034-01-01,OFF,元旦\n2034-02-30,OFF,x\n2035-01-01,OFF,x\n2034-01-02,WORK,x";
        preview(2034, text, 200)
                .body("faults.line", contains(2, 3, 4))
                .body("faults[0].sentence", equalTo("日期不存在或格式有误，应如2027-01-01。"))
                .body("faults[1].sentence", equalTo("日期不在2034年内。"))
                .body("digest", nullValue());
        announce(2034, text, "x").statusCode(422).body("code", equalTo("CALENDAR_DAYS_INVALID"));
        preview(1999, text, 400).body("code", equalTo("CALENDAR_YEAR_INVALID"));
        As.account(SYSTEM)
                .body(Map.of("notice", "javascript:alert(1)", "text", "2034-01-01,OFF,x"))
                .post(YEARS + "2034/preview")
                .then()
                .statusCode(422)
                .body("code", equalTo("CALENDAR_NOTICE_INVALID"))
                .body("errors.pointer", contains("/notice"));
        As.account(SYSTEM)
                .body(
                        Map.of(
                                "notice",
                                NOTICE,
                                "days",
                                List.of(Map.of("day", "2034-01-01", "kind", "OFF", "name", "元旦"))))
                .post(YEARS + "2034/preview")
                .then()
                .statusCode(200)
                .body("faults", hasSize(0))
                .body("digest", notNullValue());
    }

    @Test
    void years_are_for_the_system_administrator_of_the_province() {
        for (String account : List.of("hunan-head", "yuetang-head", "hunan-security-admin")) {
            As.account(account)
                    .body(Map.of("notice", NOTICE, "text", "2034-01-01,OFF,x"))
                    .post(YEARS + "2034/preview")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("ROLE_REQUIRED"));
        }
        As.account(SYSTEM).get("/api/v1/calendar/years").then().body("mayImport", equalTo(true));
    }

    @Test
    void days_of_an_office_move_its_clocks_alone_and_are_ended_not_deleted() throws Exception {
        // Given: both end on Monday, 2036-02-04 + 5 working days
        MatterId matter = matter(YUETANG, YUHU);
        LocalDate begin = LocalDate.of(2036, 2, 4);
        ClockId own = start(matter, YUETANG, "DL-05", begin);
        ClockId others = start(matter, YUHU, "DL-05", begin);
        String due = due(own);
        // When
        enter("yuetang-officer-1", "2036-02-06", "OFF").statusCode(403);
        enter("yuetang-head", "2036-02-06", "OFF")
                .statusCode(200)
                .body("mayEnter", equalTo(true))
                .body("items.find { it.day == '2036-02-06' }.mayEnd", equalTo(true));
        recount.run();
        // Then
        assertThat(due(own)).isEqualTo("2036-02-26 provisional");
        assertThat(due).isEqualTo("2036-02-25 provisional");
        assertThat(due(others)).isEqualTo(due);
        assertThat(told(matter)).containsExactly("DL-05 2036-02-25 2036-02-26 LOCAL_DAYS");
        As.account("yuetang-head")
                .get("/api/v1/clocks/" + own)
                .then()
                .statusCode(200)
                .body("count.days.because", hasItem("LOCAL_DAY_OFF"));
        enter("yuetang-head", "2036-02-06", "OFF")
                .statusCode(409)
                .body("code", equalTo("LOCAL_DAY_TAKEN"));
        enter("yuetang-head", "2036-02-07", "WORK")
                .statusCode(422)
                .body("code", equalTo("LOCAL_DAY_CHANGES_NOTHING"));
        enter("yuetang-head", "2026-01-05", "OFF")
                .statusCode(409)
                .body("code", equalTo("LOCAL_DAY_PAST"));
        // When
        String id =
                As.account("yuetang-head")
                        .get(LOCAL)
                        .then()
                        .extract()
                        .path("items.find { it.day == '2036-02-06' }.id");
        As.account("yuhu-head")
                .body(Map.of("reason", "演示"))
                .post(LOCAL + "/" + id + "/end")
                .then()
                .statusCode(404);
        As.account("yuetang-head")
                .body(Map.of("reason", "通知撤回"))
                .post(LOCAL + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.endedBecause", equalTo("通知撤回"));
        recount.run();
        // Then
        assertThat(due(own)).isEqualTo(due);
    }

    @Test
    void the_preview_of_a_day_of_an_office_says_what_then_happens_and_changes_nothing()
            throws Exception {
        // Given: of the office one clock it may see and one that its head may not, another office's
        LocalDate begin = LocalDate.of(2042, 2, 3);
        MatterId seen = matter(YUETANG, YUHU);
        MatterId recused = matter(YUETANG);
        ClockId own = start(seen, YUETANG, "DL-05", begin);
        ClockId unseen = start(recused, YUETANG, "DL-05", begin);
        ClockId others = start(seen, YUHU, "DL-05", begin);
        exclude("yuetang-head", recused);
        String due = due(own);
        String version = one("select max(version)::text from calendar_change");
        // When
        ValidatableResponse preview = previewDay("yuetang-head", "2042-02-05", "OFF", 200);
        // Then
        preview.body("year", equalTo(2042))
                .body("faults", hasSize(0))
                .body("corrects", equalTo(false))
                .body("moved", equalTo(2))
                .body("offices.office", contains("430304"))
                .body("offices.moved", contains(2))
                .body("lines.matterId", contains(seen.toString()))
                .body("lines.from", contains(due.substring(0, 10)))
                .body("pages", equalTo(1));
        String to = preview.extract().path("lines[0].to");
        String digest = preview.extract().path("digest");
        assertThat(one("select max(version)::text from calendar_change")).isEqualTo(version);
        assertThat(
                        one(
                                "select count(*)::text from calendar_local_day where day ="
                                        + " date '2042-02-05'"))
                .isEqualTo("0");
        assertThat(due(own)).isEqualTo(due);
        assertThat(told(seen)).isEmpty();
        // When: a day on which nothing ends, and none is counted
        previewDay("yuetang-head", "2043-07-06", "OFF", 200)
                .body("moved", equalTo(0))
                .body("offices", hasSize(0))
                .body("lines", hasSize(0));
        // When: another day is entered than the one that was looked at
        enter("yuetang-head", "2042-02-06", "OFF", digest)
                .statusCode(409)
                .body("code", equalTo("CALENDAR_PREVIEW_STALE"));
        enter("yuetang-head", "2042-02-05", "OFF", digest).statusCode(200);
        recount.run();
        // Then
        assertThat(due(own)).startsWith(to).isNotEqualTo(due);
        assertThat(due(unseen)).startsWith(to);
        assertThat(due(others)).isEqualTo(due);
    }

    @Test
    void lists_count_working_days_by_the_days_of_the_office_whose_limit_it_is() {
        // Given: a lead of an office with a day off of its own before the limit ends
        String title = "按本机关的日历(演示)" + UUID.randomUUID();
        As.account("tianyuan-officer-1")
                .body(
                        Map.of(
                                "title", title,
                                "content", "内容(演示)",
                                "source", "INSPECTION",
                                "breach", "TM_INFRINGE_3",
                                "placeOfAct", "430211",
                                "foundOn", LocalDate.now(Occasion.ZONE).toString()))
                .post("/api/v1/leads")
                .then()
                .statusCode(201);
        int left = card(title).extract().path(AT.formatted(title) + ".chip.workingDaysLeft");
        String due = card(title).extract().path(AT.formatted(title) + ".nextDue");
        LocalDate day = calendars.common().addWorkdays(LocalDate.now(Occasion.ZONE), 3);
        // When
        String id =
                enter("tianyuan-head", day.toString(), "OFF")
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.day == '" + day + "' && it.mayEnd }.id");
        recount.run();
        // Then: it ends a working day later, and as many of the office's own are left
        card(title).body("nextDue", greaterThan(due)).body("chip.workingDaysLeft", equalTo(left));
        // When
        As.account("tianyuan-head")
                .body(Map.of("reason", "演示"))
                .post(LOCAL + "/" + id + "/end")
                .then()
                .statusCode(200);
        recount.run();
        card(title).body("nextDue", equalTo(due)).body("chip.workingDaysLeft", equalTo(left));
    }

    private static ValidatableResponse card(String title) {
        return As.account("tianyuan-head")
                .get("/api/v1/matters?limit=100")
                .then()
                .statusCode(200)
                .rootPath(AT.formatted(title));
    }

    @Test
    void a_day_that_could_not_be_entered_is_not_previewed_either() {
        previewDay("yuetang-officer-1", "2042-03-05", "OFF", 403)
                .body("code", equalTo("ROLE_REQUIRED"));
        previewDay("yuetang-head", "2026-01-05", "OFF", 409)
                .body("code", equalTo("LOCAL_DAY_PAST"));
        previewDay("yuetang-head", "2042-03-05", "WORK", 422)
                .body("code", equalTo("LOCAL_DAY_CHANGES_NOTHING"));
        enter("yuetang-head", "2042-03-06", "OFF").statusCode(200);
        previewDay("yuetang-head", "2042-03-06", "OFF", 409)
                .body("code", equalTo("LOCAL_DAY_TAKEN"));
        As.account("yuetang-head")
                .body(Map.of("day", "2042-03-07", "kind", "WORK", "name", "加班"))
                .post(LOCAL + "/preview")
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"));
        recount.run();
    }

    @Test
    void the_service_itself_can_delete_nothing_of_the_calendar_nor_rewrite_a_notice() {
        for (String forbidden :
                List.of(
                        "delete from calendar_year",
                        "update calendar_year set notice = ''",
                        "delete from calendar_local_day",
                        "delete from calendar_change",
                        "delete from absence",
                        "delete from lead_import_row",
                        "update lead_import_row set sentence = ''",
                        "delete from lead_import",
                        "delete from informant_comparison",
                        "delete from matter_import")) {
            assertThatThrownBy(() -> execute(forbidden))
                    .as(forbidden)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void two_copies_of_the_service_and_a_kill_tell_everything_once() throws Exception {
        // Given: more than two batches
        List<MatterId> matters = IntStream.range(0, 450).mapToObj(_ -> matter(YUHU)).toList();
        matters.forEach(matter -> start(matter, YUHU, "DL-01", LocalDate.of(2038, 1, 4)));
        String text = "2038-01-05,OFF,元旦\n";
        announce(2038, text, digest(2038, text)).statusCode(200);
        QuarkusTransaction.begin();
        batch.next(200);
        QuarkusTransaction.rollback();
        // When
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(
                        replicas.submit(
                                () -> {
                                    together.await();
                                    recount.run();
                                    return null;
                                }));
            }
            for (Future<?> one : both) {
                one.get();
            }
        }
        recount.run();
        // Then
        for (MatterId matter : matters) {
            assertThat(told(matter)).containsExactly("DL-01 2038-01-25 2038-01-26 YEAR_ANNOUNCED");
        }
        As.account(SYSTEM)
                .get("/api/v1/calendar/recounts")
                .then()
                .body("items[0].moved", equalTo(450))
                .body("items[0].looked", equalTo(450));
    }

    @Test
    void a_command_that_counts_while_a_year_is_imported_is_not_left_behind() throws Exception {
        // Given: a command has counted by the old calendar, and is not committed
        MatterId matter = matter(YUHU);
        ClockId clock = new ClockId(UUID.randomUUID());
        String text = "2040-01-03,OFF,元旦\n";
        String digest = digest(2040, text);
        CountDownLatch counted = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> command =
                    threads.submit(
                            () ->
                                    QuarkusTransaction.requiringNew()
                                            .run(
                                                    () -> {
                                                        begin(matter, clock);
                                                        counted.countDown();
                                                        await(go);
                                                    }));
            assertThat(counted.await(10, TimeUnit.SECONDS)).isTrue();
            // When: the import waits for it
            Future<Integer> imported =
                    threads.submit(() -> announce(2040, text, digest).extract().statusCode());
            Thread.sleep(300);
            assertThat(imported.isDone()).isFalse();
            go.countDown();
            command.get();
            assertThat(imported.get()).isEqualTo(200);
        }
        recount.run();
        // Then
        assertThat(told(matter)).hasSize(1);
    }

    private void begin(MatterId matter, ClockId clock) {
        LocalDate day = LocalDate.of(2040, 1, 2);
        clocks.carryOut(
                new ClockOrder.StartClock(
                        clock, matter, YUHU, "DL-01", day, Role.OFFICER, "decide-filing"),
                occasion(day));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse preview(int year, String text, int status) {
        return As.account(SYSTEM)
                .body(Map.of("notice", NOTICE, "text", text))
                .post(YEARS + year + "/preview")
                .then()
                .statusCode(status);
    }

    private static String digest(int year, String text) {
        return preview(year, text, 200).extract().path("digest");
    }

    private static ValidatableResponse announce(int year, String text, String digest) {
        return As.account(SYSTEM)
                .body(Map.of("notice", NOTICE, "text", text, "preview", digest))
                .post(YEARS + year + "/editions")
                .then();
    }

    private static ValidatableResponse enter(String account, String day, String kind) {
        return As.account(account).body(day(day, kind)).post(LOCAL).then();
    }

    private static ValidatableResponse enter(
            String account, String day, String kind, String preview) {
        Map<String, String> entry = new HashMap<>(day(day, kind));
        entry.put("preview", preview);
        return As.account(account).body(entry).post(LOCAL).then();
    }

    private static ValidatableResponse previewDay(
            String account, String day, String kind, int status) {
        return As.account(account)
                .body(day(day, kind))
                .post(LOCAL + "/preview")
                .then()
                .statusCode(status);
    }

    private static Map<String, String> day(String day, String kind) {
        return Map.of("day", day, "kind", kind, "name", "停电", "paper", "通知1号");
    }

    private void exclude(String account, MatterId matter) throws SQLException {
        String person = As.account(account).get("/api/v1/me").path("person.id");
        execute(
                "insert into matter_exclusion (matter_id, person_id, since) values ('%s', '%s', now())"
                        .formatted(matter, person));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private List<String> told(MatterId matter) throws Exception {
        List<String> told = new ArrayList<>();
        try (Connection connection = connection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select envelope from journal where subject = ? and type like"
                                        + " '%ClockRecounted' order by sequence")) {
            query.setString(1, matter.toString());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    JsonNode fact = mapper.readTree(row.getString(1)).at("/data/fact");
                    told.add(
                            String.join(
                                    " ",
                                    fact.at("/rule").asText(),
                                    fact.at("/formerDue").asText(),
                                    fact.at("/due").asText(),
                                    fact.at("/because").asText()));
                }
            }
        }
        return told;
    }

    private String due(ClockId clock) throws SQLException {
        return one(
                "select due_day || case when provisional then ' provisional' else ' sure' end"
                        + " from clock where id = ?",
                clock.value());
    }

    private String one(String sql, Object... values) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(
                        i + 1, values[i] instanceof MatterId matter ? matter.value() : values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    private MatterId matter(OfficeId... readers) {
        UUID id = UUID.randomUUID();
        try (Connection connection = connection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                with made as (
                                    insert into matter (id, title, writing_office, epoch, standing,
                                        sequence, opened_at, updated_at)
                                    values (?, '演示', ?, 1, 'OPEN', 0, now(), now()) returning id)
                                insert into matter_reader (office_id, matter_id, stage, updated_at)
                                select reader, id, 'REGISTERED', now() from made, unnest(?) reader""")) {
            insert.setObject(1, id);
            insert.setString(2, readers[0].value());
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", List.of(readers).stream().map(OfficeId::value).toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new MatterId(id);
    }

    private ClockId start(MatterId matter, OfficeId office, String rule, LocalDate day) {
        ClockId clock = new ClockId(UUID.randomUUID());
        carryOut(
                new ClockOrder.StartClock(
                        clock, matter, office, rule, day, Role.OFFICER, "decide-filing"),
                day);
        return clock;
    }

    private void carryOut(ClockOrder order, LocalDate on) {
        QuarkusTransaction.requiringNew().run(() -> clocks.carryOut(order, occasion(on)));
    }

    private static Occasion occasion(LocalDate on) {
        return new Occasion(
                Actor.system("test"),
                on.atStartOfDay(Occasion.ZONE).toInstant().plusSeconds(36_000));
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url, app, password);
    }
}
