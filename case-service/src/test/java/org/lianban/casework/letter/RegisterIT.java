package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.casework.letter.NumberStore.Spoilt;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.letter.domain.NumberBook;
import org.lianban.casework.letter.domain.NumberRules;
import org.lianban.casework.letter.domain.SampleLetters;
import org.lianban.casework.letter.domain.VoidLetters;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.LetterIssued;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** Registers of an office that no other test lets write letters, one kind for each test. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RegisterIT {
    private static final String REGISTER = "/api/v1/letters/register";
    private static final String HEAD = "yanling-head";
    private static final OfficeId YANLING = OfficeId.of("430225");
    private static final int YEAR = LocalDate.now(Occasion.ZONE).getYear();

    @Inject Letters letters;
    @Inject NumberStore numbers;
    @Inject Grants grants;
    @Inject AgroalDataSource database;

    @Test
    void counting_goes_on_from_the_number_last_used_on_paper() {
        // Given
        open(HEAD, opening("TRANSFER_LETTER", YEAR, 12, "此前在纸质登记簿编号"))
                .then()
                .statusCode(200)
                .body("nextN", equalTo(13))
                .body("nextNumber", equalTo("株炎市监案移〔" + YEAR + "〕13号"));
        // When
        open("yanling-principal", opening("TRANSFER_LETTER", YEAR, 7, "漏看一页，实为七号"))
                .then()
                .statusCode(200);
        String number = issue(LetterKind.TRANSFER_LETTER, today());
        // Then
        assertThat(number).isEqualTo("株炎市监案移〔" + YEAR + "〕8号");
        open(HEAD, opening("TRANSFER_LETTER", YEAR, 12, "再改"))
                .then()
                .statusCode(409)
                .body("code", equalTo("LETTER_NUMBER_DRAWN"));
        register(HEAD, "kind=TRANSFER_LETTER")
                .then()
                .body("summary.complete", equalTo(true))
                .body("summary.opening", equalTo(7))
                .body("summary.found", equalTo(1))
                .body("summary.opened.reason", equalTo("漏看一页，实为七号"))
                .body("summary.opened.by.id", equalTo(person("yanling-principal")))
                .body(
                        "actions.find { it.name == 'open-numbers' }.code",
                        equalTo("LETTER_NUMBER_DRAWN"))
                .body("actions.find { it.name == 'void-number' }.open", equalTo(true))
                .body("years", hasItem(YEAR));
        assertThat(count("select count(*) from letter_opening where office = '430225'"))
                .isEqualTo(2);
        assertThatThrownBy(() -> execute("update letter_opening set last_on_paper = 1"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> execute("delete from letter_opening"))
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource({
        "yanling-liaison, 0, 3, 理由, 403, LETTER_NUMBERS_HEAD_REQUIRED",
        "yanling-unit-head, 0, 3, 理由, 403, LETTER_NUMBERS_HEAD_REQUIRED",
        "tianyuan-head, -1, 3, 理由, 409, LETTER_YEAR_NOT_CURRENT",
        "tianyuan-head, 1, 3, 理由, 409, LETTER_YEAR_NOT_CURRENT",
        "tianyuan-head, 0, -1, 理由, 400, MALFORMED",
        "tianyuan-head, 0, 1000000, 理由, 400, MALFORMED",
        "tianyuan-head, 0, 3, '  ', 422, FIELD_MISSING",
        "tianyuan-head, 0, 3, '两\n行', 400, MALFORMED",
        "tianyuan-head, 0, 3, '倒\u202e写', 400, MALFORMED"
    })
    void an_opening_number_is_refused(
            String account, int years, int last, String reason, int status, String code) {
        open(account, opening("EVIDENCE_LIST", YEAR + years, last, reason))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
        assertThat(count("select count(*) from letter_opening where office = '430211'")).isZero();
    }

    @Test
    void a_kind_without_numbers_has_no_register() {
        open("tianyuan-head", opening("RECEIPT", YEAR, 3, "理由"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"));
        register(HEAD, "kind=RECEIPT").then().statusCode(400);
        register(HEAD, "kind=TRANSFER").then().statusCode(400);
        register(HEAD, "year=26").then().statusCode(400);
    }

    @Test
    void a_spoilt_number_stands_in_the_register_and_leaves_no_gap() throws Exception {
        // Given
        String first = issue(LetterKind.EVIDENCE_LIST, today());
        Callable<Response> two = () -> spoil(HEAD, voiding("EVIDENCE_LIST", YEAR, 2, "=用印错误"));
        // When
        List<Response> answers = together(4, two);
        String third = issue(LetterKind.EVIDENCE_LIST, today());
        // Then
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200)).hasSize(1);
        answers.stream()
                .filter(answer -> answer.statusCode() != 200)
                .forEach(
                        answer ->
                                answer.then()
                                        .statusCode(409)
                                        .body("code", equalTo("LETTER_NUMBER_NOT_NEXT")));
        assertThat(first).endsWith("〕1号");
        assertThat(third).endsWith("〕3号");
        register(HEAD, "kind=EVIDENCE_LIST")
                .then()
                .body("items.n", contains(3, 2, 1))
                .body("items[1].state", equalTo("VOID"))
                .body("items[1].voidReason", equalTo("=用印错误"))
                .body("items[1].voidedBy.id", equalTo(person(HEAD)))
                .body("items[1].letterId", nullValue())
                .body("summary.complete", equalTo(true))
                .body("summary.missing", empty())
                .body("summary.voided", equalTo(1));
        spoil("yanling-liaison", voiding("EVIDENCE_LIST", YEAR, 4, "理由"))
                .then()
                .statusCode(403)
                .body("code", equalTo("LETTER_NUMBERS_HEAD_REQUIRED"));
        spoil(HEAD, voiding("EVIDENCE_LIST", YEAR, 4, " "))
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"));
        spoil(HEAD, voiding("EVIDENCE_LIST", YEAR, 4, "两\n行")).then().statusCode(400);
        spoil(HEAD, voiding("EVIDENCE_LIST", YEAR, 4, "倒\u202e写")).then().statusCode(400);
        assertThatThrownBy(() -> execute("update letter_void set reason = '另一个'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> execute("delete from letter_void"))
                .hasStackTraceContaining("permission denied");
        exported("kind=EVIDENCE_LIST").contains("株炎市监证移〔" + YEAR + "〕2号", "作废,'=用印错误");
    }

    @Test
    void a_number_that_is_not_there_is_found_missing() {
        // Given
        issue(LetterKind.DESIGNATION_NOTICE, at("2041-03-01T01:00:00Z"));
        issue(LetterKind.DESIGNATION_NOTICE, at("2041-03-02T01:00:00Z"));
        // When
        inTransaction(
                () ->
                        execute(
                                "update letter_number_counter set last = 5 where office = '430225'"
                                        + " and kind = 'DESIGNATION_NOTICE' and year = 2041"));
        // Then
        register(HEAD, "kind=DESIGNATION_NOTICE&year=2041")
                .then()
                .body("summary.complete", equalTo(false))
                .body("summary.found", equalTo(2))
                .body("summary.missing", contains(3, 4, 5));
    }

    @Test
    void numbers_begin_at_one_in_the_new_year_and_go_on_after_one_that_is_void() {
        // Given
        LetterKind kind = LetterKind.DESIGNATION_NOTICE;
        assertThat(issue(kind, at("2026-12-31T15:59:58Z"))).endsWith("〔2026〕1号");
        assertThat(issue(kind, at("2026-12-31T15:59:59Z"))).endsWith("〔2026〕2号");
        // When
        String midnight = issue(kind, at("2026-12-31T16:00:00Z"));
        String second = issue(kind, at("2027-01-04T01:00:00Z"));
        inTransaction(() -> spoil(kind, 2027, 3, at("2027-01-04T02:00:00Z")));
        String fourth = issue(kind, at("2027-01-04T03:00:00Z"));
        // Then
        assertThat(List.of(midnight, second, fourth))
                .containsExactly("株炎市监指定〔2027〕1号", "株炎市监指定〔2027〕2号", "株炎市监指定〔2027〕4号");
        register(HEAD, "kind=DESIGNATION_NOTICE&year=2027")
                .then()
                .body("items.n", contains(4, 3, 2, 1))
                .body("summary.complete", equalTo(true))
                .body("summary.voided", equalTo(1));
        register(HEAD, "kind=DESIGNATION_NOTICE&year=2026")
                .then()
                .body("summary.last", equalTo(2))
                .body("summary.complete", equalTo(true));
    }

    @Test
    void pages_follow_one_another_without_a_hole() {
        // Given
        for (int i = 0; i < 5; i++) {
            issue(LetterKind.TRANSFER_LETTER, at("2042-03-01T01:00:00Z"));
        }
        // When
        Response first = register(HEAD, "kind=TRANSFER_LETTER&year=2042&limit=2");
        Response last =
                register(
                        HEAD,
                        "kind=TRANSFER_LETTER&year=2042&limit=3&after="
                                + first.<String>path("next"));
        // Then
        first.then().body("items.n", contains(5, 4)).body("next", equalTo("4"));
        last.then().body("items.n", contains(3, 2, 1)).body("next", nullValue());
    }

    @Test
    void of_a_matter_that_one_may_not_see_the_number_alone_stands_there() {
        // Given
        IssueLetter letter = seenByYanling("演示:不得外传的名称");
        String number = issue(letter, today());
        inTransaction(
                () ->
                        grants.carryOut(
                                new GrantOrder.ExcludePerson(
                                        letter.matter(), PersonId.of(person("yanling-liaison"))),
                                today()));
        String written = number.replace("〔", "[").replace("〕", "]0").replace(" ", "");
        // When, Then
        for (String query : List.of("kind=DESIGNATION_REQUEST", "number=" + written)) {
            register(HEAD, query)
                    .then()
                    .statusCode(200)
                    .body("items[0].title", equalTo("演示:不得外传的名称"))
                    .body("items[0].letterId", equalTo(letter.letter().toString()))
                    .body("items[0].state", equalTo("VALID"))
                    .body("summary.hidden", equalTo(0));
            Response hidden = register("yanling-liaison", query);
            hidden.then()
                    .statusCode(200)
                    .body("items[0].number", equalTo(number))
                    .body("items[0].shown", equalTo(false))
                    .body("items[0].letterId", nullValue())
                    .body("items[0].state", nullValue())
                    .body("summary.complete", equalTo(true))
                    .body("summary.hidden", equalTo(1));
            assertThat(hidden.asString())
                    .doesNotContain("不得外传", letter.letter().toString(), letter.matter().toString());
        }
        assertThat(sheet("yanling-liaison", "kind=DESIGNATION_REQUEST"))
                .contains(number + ",关于指定管辖的请示,,,,,,不在查看范围,,,")
                .doesNotContain("不得外传");
        exported("kind=DESIGNATION_REQUEST").contains(number, "不得外传", "有效");
    }

    @Test
    void the_register_says_to_whom_a_letter_goes_who_signed_it_and_when_it_was_served() {
        // Given
        UUID signer = UUID.fromString(person(HEAD));
        Occasion signed = new Occasion(Actor.person(new PersonId(signer), YANLING), Instant.now());
        IssueLetter notice = toParty(LetterKind.PRODUCTION_NOTICE, "炎陵某果业公司(演示)");
        IssueLetter first = toParty(LetterKind.SERVICE_RECORD, notice.matter());
        IssueLetter last = toParty(LetterKind.SERVICE_RECORD, notice.matter());
        String number = issue(notice, signed);
        issue(first, signed);
        issue(last, signed);
        inTransaction(() -> serve(notice, first, "2026-07-09"));
        inTransaction(() -> serve(notice, last, "2026-07-10"));
        // When, Then
        register(HEAD, "kind=PRODUCTION_NOTICE")
                .then()
                .body("items[0].to.name", contains("炎陵某果业公司(演示)"))
                .body("items[0].to[0].office", nullValue())
                .body("items[0].signedBy.label", equalTo(label(HEAD)))
                .body("items[0].servedOn", equalTo("2026-07-10"));
        exported("kind=PRODUCTION_NOTICE")
                .contains("炎陵某果业公司(演示)," + label(HEAD) + ",2026-07-10,有效");
        // When
        inTransaction(
                () ->
                        letters.carryOut(
                                VoidLetters.ofAct(last.matter(), last.letter(), "写错"), today()));
        // Then
        register(HEAD, "number=" + number).then().body("items[0].servedOn", equalTo("2026-07-09"));
    }

    @Test
    void a_register_is_read_above_but_not_beside() {
        // Given
        IssueLetter letter = seenByYanling("演示:上级可见");
        String number = issue(letter, at("2043-03-01T01:00:00Z"));
        String query = "office=430225&kind=DESIGNATION_REQUEST&year=2043";
        // When, Then
        for (String account : List.of("zhuzhou-head", "hunan-liaison")) {
            register(account, query)
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(number))
                    .body("items[0].shown", equalTo(true))
                    .body("actions.open", contains(false, false));
        }
        for (String account : List.of("yuelu-head", "tianyuan-head")) {
            register(account, query)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("LETTER_REGISTER_NOT_YOURS"));
            As.account(account)
                    .get(REGISTER + "/export?" + query)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("LETTER_REGISTER_NOT_YOURS"));
            Response there = register(account, "number=" + number);
            Response nowhere = register(account, "number=" + number.replace("1号", "99号"));
            there.then().statusCode(200).body("items", empty()).body("summary", nullValue());
            assertThat(there.asString().replace("1号", "99号")).isEqualTo(nowhere.asString());
        }
        register("yuelu-head", "office=999999").then().statusCode(404);
        register("yuelu-head", "kind=TRANSFER_LETTER")
                .then()
                .body("offices.id", not(hasItem("430225")));
        register("hunan-liaison", "kind=TRANSFER_LETTER")
                .then()
                .body("offices.size()", equalTo(27));
    }

    @Test
    void whoever_sees_the_matter_finds_its_letter_by_the_number() {
        // Given
        IssueLetter letter = seenByYanling("演示:收文机关可查");
        String number = issue(letter, at("2044-03-01T01:00:00Z"));
        inTransaction(
                () ->
                        grants.carryOut(
                                new GrantOrder.GrantOffice(
                                        letter.matter(),
                                        SampleLetters.YUELU,
                                        GrantOrder.Reason.ADDRESSED),
                                today()));
        // When, Then
        register("yuelu-liaison", "number=" + number)
                .then()
                .statusCode(200)
                .body("items.letterId", contains(letter.letter().toString()))
                .body("summary", nullValue())
                .body("actions", empty());
        register("yuelu-liaison", "number=1&office=430104&kind=DESIGNATION_REQUEST&year=2044")
                .then()
                .statusCode(200)
                .body("items", empty());
        register("yuelu-liaison", "number=何号")
                .then()
                .statusCode(422)
                .body("code", equalTo("LETTER_NUMBER_UNREADABLE"));
    }

    private void spoil(LetterKind kind, int year, int n, Occasion occasion) {
        NumberBook book = numbers.lock(YANLING, kind, year);
        switch (NumberRules.spoil(book, n)) {
            case Ruling.Made<NumberBook>(NumberBook drawn, _, _) ->
                    numbers.spoil(
                            drawn,
                            YANLING,
                            LetterNumber.of("株炎", kind, year, n),
                            new Spoilt("写错", occasion));
            case Ruling.Refused<NumberBook> refused -> throw new AssertionError(refused);
        }
    }

    private void serve(IssueLetter notice, IssueLetter record, String on) {
        execute(
                """
                insert into letter_service (record_id, letter_id, way, served_on, recipient,
                    servers, entered_on, entered_by, entered_at)
                select '%s', '%s', 'POST', date '%s', '演示', array[id], date '2026-07-11', id, now()
                from person where account = '%s'"""
                        .formatted(record.letter(), notice.letter(), on, HEAD));
    }

    private IssueLetter toParty(LetterKind kind, String party) {
        IssueLetter letter = toParty(kind, seenByYanling(party).matter());
        return letter.with(LetterField.ADDRESSED_TO, party);
    }

    private static IssueLetter toParty(LetterKind kind, MatterId matter) {
        IssueLetter bare = SampleLetters.bare(kind);
        return IssueLetter.toNoOffice(
                new LetterId(UUID.randomUUID()),
                matter,
                null,
                kind,
                YANLING,
                bare.fields(),
                bare.items());
    }

    private IssueLetter seenByYanling(String title) {
        MatterId matter = new MatterId(UUID.randomUUID());
        inTransaction(
                () -> {
                    execute(
                            "insert into matter (id, title, writing_office, epoch, standing,"
                                    + " sequence, opened_at, updated_at) values ('"
                                    + matter
                                    + "', '演示', '430225', 1, 'OPEN', 0, now(), now())");
                    grants.carryOut(
                            new GrantOrder.GrantOffice(matter, YANLING, GrantOrder.Reason.HANDLES),
                            today());
                });
        return letter(LetterKind.DESIGNATION_REQUEST, matter, title);
    }

    private static IssueLetter letter(LetterKind kind, MatterId matter, String title) {
        IssueLetter bare = SampleLetters.bare(kind);
        Map<String, String> fields = new HashMap<>(bare.fields());
        fields.put("caseTitle", title);
        return IssueLetter.toOffices(
                new LetterId(UUID.randomUUID()),
                matter,
                null,
                kind,
                YANLING,
                bare.addressees(),
                fields,
                bare.items());
    }

    private String issue(LetterKind kind, Occasion occasion) {
        return issue(letter(kind, new MatterId(UUID.randomUUID()), "演示"), occasion);
    }

    private String issue(IssueLetter letter, Occasion occasion) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            LetterIssued issued =
                                    (LetterIssued) letters.carryOut(letter, occasion).getFirst();
                            return String.valueOf(issued.number());
                        });
    }

    private static Occasion today() {
        return new Occasion(Actor.system("test"), Instant.now());
    }

    private static Occasion at(String instant) {
        return new Occasion(Actor.system("test"), Instant.parse(instant));
    }

    private static Response register(String account, String query) {
        return As.account(account).get(REGISTER + "?" + query);
    }

    private static AbstractStringAssert<?> exported(String query) {
        return assertThat(sheet(HEAD, query));
    }

    private static String sheet(String account, String query) {
        Response sheet = As.account(account).get(REGISTER + "/export?" + query);
        sheet.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        byte[] bytes = sheet.asByteArray();
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> opening(String kind, int year, int last, String reason) {
        return Map.of("kind", kind, "year", year, "lastOnPaper", last, "reason", reason);
    }

    private static Map<String, Object> voiding(String kind, int year, int n, String reason) {
        return Map.of("kind", kind, "year", year, "n", n, "reason", reason);
    }

    private static Response open(String account, Map<String, Object> body) {
        return As.account(account).body(body).post(REGISTER + "/openings");
    }

    private static Response spoil(String account, Map<String, Object> body) {
        return As.account(account).body(body).post(REGISTER + "/voids");
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").path("person.id");
    }

    private static String label(String account) {
        return As.account(account).get("/api/v1/me").path("person.label");
    }

    private static List<Response> together(int times, Callable<Response> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(times);
        Callable<Response> one =
                () -> {
                    start.await();
                    return act.call();
                };
        List<Response> answers = new ArrayList<>();
        try (ExecutorService heads = Executors.newFixedThreadPool(times)) {
            for (Future<Response> answer : heads.invokeAll(Collections.nCopies(times, one))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static void inTransaction(Runnable act) {
        QuarkusTransaction.requiringNew().run(act);
    }

    private int count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement query = connection.prepareStatement(sql);
                                    ResultSet row = query.executeQuery()) {
                                row.next();
                                return row.getInt(1);
                            }
                        });
    }

    private void execute(String sql) {
        QuarkusTransaction.joiningExisting()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement statement =
                                            connection.prepareStatement(sql)) {
                                statement.execute();
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }
}
