package org.lianban.casework.lead;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lianban.casework.lead.LeadHttp.TODAY;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Fingerprint;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportIT {
    private static final String IMPORTS = "/api/v1/lead-imports";
    private static final String OFFICER = "shifeng-officer-1";
    private static final String OFFICE = "430204";
    private static final String CANARY = "金丝雀举报人";
    private static final String HEADINGS = "案由,线索内容,线索来源,发现或收到材料之日,涉嫌违法行为,违法行为发生地";

    @Inject AgroalDataSource database;
    @Inject ImportRows rows;
    @Inject ImportRecords records;
    @Inject ImportWords words;
    @Inject Fingerprint fingerprint;

    @Test
    void a_trial_says_what_would_become_of_each_row_and_writes_nothing() {
        List<Long> before = counts();

        trial(OFFICER, list(good("试导一"), "试导二(演示),内容,道听途说," + TODAY + ",假冒专利,石峰区"))
                .then()
                .statusCode(200)
                .body("trial", equalTo(true))
                .body("importId", nullValue())
                .body("rows", equalTo(2))
                .body("entered", equalTo(0))
                .body("refused", equalTo(1))
                .body("items.row", contains(2, 3))
                .body("items.outcome", contains("WOULD_ENTER", "REFUSED"))
                .body("items[1].code", equalTo("SHEET_WORD_UNKNOWN"))
                .body("items[1].column", equalTo("线索来源"))
                .body("items[1].reason", not(containsString("道听途说")));

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void each_row_is_judged_as_the_form_is_and_reported() {
        String tomorrow = TODAY.plusDays(1).toString();
        byte[] file =
                (HEADINGS
                                + ",来源说明,当事人主体类型,当事人名称,当事人统一社会信用代码,当事人名称2\r\n"
                                + good("逐行一")
                                + ",,企业,石峰某公司(演示),91430104MAXX00090L,\r\n"
                                + "逐行二(演示),内容,日常监督检查,"
                                + tomorrow
                                + ",假冒专利,430204,,,,,\r\n"
                                + "逐行三(演示),内容,网络监测,"
                                + TODAY
                                + ",假冒专利,石峰区,,,,,\r\n"
                                + "逐行四(演示),内容,日常监督检查,"
                                + TODAY
                                + ",假冒专利,石峰区,,,,,无主体类型\r\n"
                                + "逐行五(演示),,日常监督检查,"
                                + TODAY
                                + ",假冒专利,石峰区,,,,,\r\n"
                                + good("逐行一")
                                + ",,企业,石峰某公司(演示),91430104MAXX00090L,\r\n")
                        .getBytes(Charset.forName("GB18030"));
        String id = UUID.randomUUID().toString();

        Response answer = enter(OFFICER, id, file, false);

        answer.then()
                .statusCode(200)
                .body("importId", equalTo(id))
                .body("finished", equalTo(true))
                .body("entered", equalTo(1))
                .body("refused", equalTo(5))
                .body("items.row", contains(2, 3, 4, 5, 6, 7))
                .body(
                        "items.code",
                        contains(
                                null,
                                "DATE_IMPLAUSIBLE",
                                "SOURCE_PARTICULAR_MISSING",
                                "FIELD_MISSING",
                                "FIELD_MISSING",
                                "SHEET_ROW_TWICE"))
                .body("items.column", contains(null, "发现或收到材料之日", "来源说明", "当事人名称2", "线索内容", null))
                .body("items[5].reason", containsString("2"))
                .body("items[0].number", startsWith("XS-"));
        String matter = answer.path("items[0].matterId");
        As.account(OFFICER)
                .get("/api/v1/leads/" + matter)
                .then()
                .statusCode(200)
                .body("content.title", equalTo("逐行一(演示)"))
                .body("content.foundOn", equalTo(TODAY.toString()))
                .body("clocks.rule", hasItem("DL-01"))
                .body("parties.name", hasItem("石峰某公司(演示)"));
        As.account("yuelu-officer-1").get("/api/v1/leads/" + matter).then().statusCode(404);
    }

    @Test
    void all_or_nothing_leaves_nothing_at_one_bad_row() {
        List<Long> before = leadCounts();
        String id = UUID.randomUUID().toString();

        enter(OFFICER, id, list(good("全有一"), good("全有二").replace("石峰区", "无此地")), true)
                .then()
                .statusCode(200)
                .body("finished", equalTo(true))
                .body("atomic", equalTo(true))
                .body("items.outcome", contains("HELD_BACK", "REFUSED"))
                .body("items.matterId", everyItem(nullValue()));
        assertThat(leadCounts()).isEqualTo(before);

        enter(OFFICER, UUID.randomUUID().toString(), list(good("全有一"), good("全有二")), true)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("ENTERED", "ENTERED"));
        assertThat(leadCounts()).isEqualTo(before.stream().map(count -> count + 2).toList());
    }

    @Test
    void whether_it_is_all_or_nothing_is_answered_with_yes_or_no() {
        List<Long> before = leadCounts();
        As.account(OFFICER)
                .contentType("application/octet-stream")
                .body(list(good("也许")))
                .put(IMPORTS + "/" + UUID.randomUUID() + "?atomic=perhaps")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED"))
                .body("errors.pointer", contains("atomic"));
        assertThat(leadCounts()).isEqualTo(before);
    }

    @Test
    void all_or_nothing_is_for_lists_that_one_transaction_bears() {
        List<Long> before = counts();
        String[] many =
                IntStream.rangeClosed(0, ImportRows.MOST_AT_ONCE)
                        .mapToObj(i -> good("过多" + i))
                        .toArray(String[]::new);

        enter(OFFICER, UUID.randomUUID().toString(), list(many), true)
                .then()
                .statusCode(422)
                .body("code", equalTo("IMPORT_TOO_LONG_AT_ONCE"))
                .body("title", containsString("200"));

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void the_same_list_under_the_same_id_is_the_same_import() {
        String id = UUID.randomUUID().toString();
        byte[] file = list(good("同一"));
        String first = enter(OFFICER, id, file, false).then().statusCode(200).extract().asString();
        List<Long> after = counts();

        assertThat(enter(OFFICER, id, file, false).asString()).isEqualTo(first);
        assertThat(As.account(OFFICER).get(IMPORTS + "/" + id).asString()).isEqualTo(first);
        enter(OFFICER, id, list(good("另一")), false).then().body("code", equalTo("IMPORT_ID_TAKEN"));
        enter("shifeng-officer-2", UUID.randomUUID().toString(), file, false)
                .then()
                .statusCode(409)
                .body("code", equalTo("IMPORT_FILE_KNOWN"))
                .body("title", containsString(TODAY.toString()));

        assertThat(counts()).isEqualTo(after);
        As.account(OFFICER).get(IMPORTS).then().body("items.importId", hasItem(id));
        As.account("shifeng-officer-2").get(IMPORTS + "/" + id).then().statusCode(404);
    }

    @Test
    void what_broke_half_way_has_a_report_and_goes_on_from_there() {
        byte[] file = list(good("中断一"), good("中断二"));
        UUID id = UUID.randomUUID();
        String person = As.account(OFFICER).get("/api/v1/me").path("person.id");
        Caller caller =
                new Caller(
                        PersonId.of(person), new OfficeId(OFFICE), "石峰(演示)", Set.of(Role.OFFICER));
        // As far as a service came that was killed after the first row.
        ImportList read = ImportList.of(file, ImportKind.LEADS, words, Locale.CHINESE);
        records.begin(caller, ImportKind.LEADS, id, fingerprint.of(file), false, 2);
        // It may yet go on: whoever brings it meanwhile is told so.
        enter(OFFICER, UUID.randomUUID().toString(), file, false)
                .then()
                .statusCode(409)
                .body("code", equalTo("IMPORT_FILE_KNOWN"));
        rows.entered(caller, id, read.entries().getFirst());

        String first =
                As.account(OFFICER)
                        .get(IMPORTS + "/" + id)
                        .then()
                        .statusCode(200)
                        .body("finished", equalTo(false))
                        .body("rows", equalTo(2))
                        .body("items", hasSize(1))
                        .extract()
                        .path("items[0].matterId");
        enter(OFFICER, id.toString(), file, false)
                .then()
                .statusCode(200)
                .body("finished", equalTo(true))
                .body("items", hasSize(2))
                .body("items[0].matterId", equalTo(first))
                .body("items.outcome", contains("ENTERED", "ENTERED"));
    }

    @Test
    void an_informant_is_sealed_and_stands_in_no_report() {
        String headings = HEADINGS + ",举报人姓名,举报人电话\n";
        String told = "实名举报," + TODAY + ",假冒专利,石峰区," + CANARY + ",13900000000\n";
        byte[] file =
                (headings + "举报一(演示),内容," + told + "举报二(演示)," + CANARY + "来电," + told)
                        .getBytes(UTF_8);

        Response answer = enter(OFFICER, UUID.randomUUID().toString(), file, false);

        answer.then()
                .statusCode(200)
                .body("items.code", contains(null, "INFORMANT_NAMED_IN_TEXT"))
                .body("items[1].column", equalTo("线索内容"));
        String matter = answer.path("items[0].matterId");
        assertThat(answer.asString()).doesNotContain(CANARY);
        assertThat(As.account(OFFICER).get("/api/v1/leads/" + matter).asString())
                .doesNotContain(CANARY);
        assertThat(count("informant where matter_id = '" + matter + "'")).isEqualTo(1);
        assertThat(count("lead_import_row r where r::text like '%" + CANARY + "%'")).isZero();
        assertThat(count("lead_import i where i::text like '%" + CANARY + "%'")).isZero();
    }

    @Test
    void the_template_holds_every_heading_in_both_languages() throws IOException {
        for (String language : List.of("zh-CN", "en")) {
            byte[] template =
                    As.account(OFFICER)
                            .header("Accept-Language", language)
                            .get(IMPORTS + "/template")
                            .then()
                            .statusCode(200)
                            .header("Content-Disposition", startsWith("attachment"))
                            .extract()
                            .asByteArray();
            List<String> headings = headings(template);
            List<ImportColumn> columns = ImportColumn.of(ImportKind.LEADS);
            assertThat(headings).hasSize(columns.size());
            String filled =
                    IntStream.range(0, headings.size())
                            .mapToObj(
                                    i ->
                                            switch (columns.get(i)) {
                                                case TITLE, CONTENT -> "模板(演示)";
                                                case SOURCE -> "Inspection";
                                                case FOUND_ON -> TODAY.toString();
                                                case BREACH -> "PATENT_PASSING_OFF";
                                                case PLACE_OF_ACT -> OFFICE;
                                                default -> "";
                                            })
                            .collect(Collectors.joining(","));
            trial(OFFICER, (String.join(",", headings) + "\n" + filled).getBytes(UTF_8))
                    .then()
                    .statusCode(200)
                    .body("items.outcome", contains("WOULD_ENTER"));
        }
    }

    @Test
    void a_list_that_is_none_is_refused_as_a_whole() {
        trial(OFFICER, "案由,备注\n一,二".getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("SHEET_COLUMN_UNKNOWN"))
                .body("title", containsString("备注"));
        trial(OFFICER, "案由\n一".getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("SHEET_COLUMN_MISSING"))
                .body("title", containsString("线索内容"));
        trial(OFFICER, (HEADINGS + ",案由*\n").concat(good("二") + ",三").getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("SHEET_COLUMN_TWICE"));
        trial(OFFICER, new byte[2 * 1024 * 1024])
                .then()
                .statusCode(422)
                .body("code", equalTo("SHEET_UNREADABLE"));
        trial(OFFICER, new byte[5 * 1024 * 1024 + 1])
                .then()
                .statusCode(422)
                .body("code", equalTo("SHEET_TOO_LARGE"));
    }

    @Test
    void who_may_not_register_may_not_import() {
        trial("shifeng-unit-head", list(good("无权")))
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        enter("shifeng-head", UUID.randomUUID().toString(), list(good("无权")), false)
                .then()
                .statusCode(403);
    }

    private static String good(String title) {
        return title + "(演示),店内商品标注他人专利号。,日常监督检查," + TODAY + ",假冒专利,石峰区";
    }

    private static byte[] list(String... rows) {
        return (HEADINGS + "\n" + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }

    private static Response trial(String account, byte[] file) {
        return As.account(account).contentType("text/csv").body(file).put(IMPORTS + "/trial");
    }

    private static Response enter(String account, String id, byte[] file, boolean atomic) {
        return As.account(account)
                .contentType("application/octet-stream")
                .body(file)
                .put(IMPORTS + "/" + id + "?atomic=" + atomic);
    }

    private static List<String> headings(byte[] template) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.findFirst().orElseThrow().stream().map(cell -> cell.asString()).toList();
        }
    }

    private List<Long> counts() {
        return Stream.concat(
                        leadCounts().stream(),
                        Stream.of(count("lead_import"), count("lead_import_row")))
                .toList();
    }

    private List<Long> leadCounts() {
        return List.of(
                count("lead where office_id = '" + OFFICE + "'"),
                count("handling where office_id = '" + OFFICE + "'"));
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    Statement statement = connection.createStatement();
                                    ResultSet row =
                                            statement.executeQuery(
                                                    "select count(*) from " + from)) {
                                row.next();
                                return row.getLong(1);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }
}
