package org.lianban.casework.lead;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MatterImportIT {
    private static final String IMPORTS = "/api/v1/matter-imports";
    private static final String HEAD = "kaifu-head";
    private static final String HEADINGS =
            "案由,线索内容,线索来源,发现或收到材料之日,涉嫌违法行为,违法行为发生地,原案号,承办人,核查延期批准日,立案日,"
                    + "扣除事由,扣除起始文书,扣除起始日,扣除结束文书,扣除结束日,扣除事由2,扣除起始文书2,扣除起始日2\n";
    private static final int ROWS = 12;
    private static final LocalDate BEGUN = TODAY.minusDays(60);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Test
    void matters_begin_as_far_as_they_had_come_with_their_real_days() {
        LocalDate from = BEGUN.plusDays(5);
        LocalDate to = BEGUN.plusDays(15);
        LocalDate again = BEGUN.plusDays(20);
        String both = "kaifu-officer-1、kaifu-officer-2";
        String unnamed = row("无人", number(), "", "", "", "");
        String verified =
                row("在核", number(), both, "", "", ",检测,检测委托书,%s,检测报告,%s".formatted(from, to));
        String waiting =
                row(
                        "在等",
                        number(),
                        both,
                        BEGUN.plusDays(3).toString(),
                        "",
                        ",检测,检测委托书,%s,检测报告,%s,鉴定,鉴定委托书,%s".formatted(from, to, again));
        String filed = row("已立", number(), both, "", TODAY.minusDays(10).toString(), "");

        Response answer = enter(list(unnamed, verified, waiting, filed));

        answer.then()
                .statusCode(200)
                .body("entered", equalTo(4))
                .body("unverified", equalTo(4))
                .body("items.unverified", contains(true, true, true, true));
        lead(answer, 0)
                .body("state", equalTo("REGISTERED"))
                .body("clocks.find { it.rule == 'DL-01' }.start", equalTo(BEGUN.toString()))
                .body("imported.verification.code", equalTo("ROLE_REQUIRED"));
        lead(answer, 1)
                .body("state", equalTo("VERIFYING"))
                .body("verification.pauses.to", contains(to.toString()))
                .body("verification.pauses[0].closing.number", equalTo("检测报告"))
                .body("clocks.find { it.rule == 'DL-01' }.paused", equalTo(false))
                .body("clocks.find { it.rule == 'DL-01' }.extended", equalTo(false));
        lead(answer, 2)
                .body("state", equalTo("PAUSED"))
                .body("verification.extended", equalTo(true))
                .body("clocks.find { it.rule == 'DL-01' }.paused", equalTo(true))
                .body("clocks.find { it.rule == 'DL-01' }.extended", equalTo(true))
                .body("actions.find { it.name == 'resume' }.code", equalTo("ROLE_REQUIRED"));
        String matter = answer.path("items[3].matterId");
        lead(answer, 3)
                .body("state", equalTo("CASE_FILED"))
                .body("clocks.rule", contains("DL-06"))
                .body("clocks[0].start", equalTo(TODAY.minusDays(10).toString()))
                .body("clocks[0].due", equalTo(TODAY.plusDays(80).toString()));
        As.account("kaifu-officer-1")
                .get("/api/v1/casefiles/" + matter)
                .then()
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("filedOn", equalTo(TODAY.minusDays(10).toString()));
        As.account("kaifu-officer-1")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .statusCode(200)
                .body("items.text", hasItem(containsString("尚未核实")));
        As.account("kaifu-officer-2")
                .get("/api/v1/work")
                .then()
                .statusCode(200)
                .body(
                        "items.matterId",
                        hasItems(
                                (String) answer.path("items[1].matterId"),
                                (String) answer.path("items[2].matterId"),
                                matter));
    }

    @Test
    void an_extension_or_a_pause_after_the_limit_was_over_is_none() {
        LocalDate late = BEGUN.plusDays(50);
        String both = "kaifu-officer-1,kaifu-officer-2".replace(',', '、');

        trial(
                        list(
                                row("晚延", number(), both, late.toString(), "", ""),
                                row("晚扣", number(), both, "", "", ",检测,检测委托书," + late)))
                .then()
                .statusCode(200)
                .body("items.code", contains("EXTENSION_AFTER_EXPIRY", "PAUSE_AFTER_EXPIRY"));
    }

    @Test
    void what_cannot_be_so_is_refused_in_its_row() {
        String both = "kaifu-officer-1、kaifu-officer-2";
        String once = number();
        String tomorrow = TODAY.plusDays(1).toString();

        trial(
                        list(
                                row("甲", once, both, "", "", ""),
                                row("乙", once, both, "", "", ""),
                                row("丙", "", both, "", "", ""),
                                row("丁", number(), "金丝雀", "", "", ""),
                                row("戊", number(), "kaifu-officer-1", "", "", ""),
                                row("己", number(), both, "", tomorrow, ""),
                                row(
                                        "庚",
                                        number(),
                                        both,
                                        "",
                                        "",
                                        ",检测,检测委托书," + BEGUN + ",," + BEGUN.plusDays(1)),
                                row("辛", number(), both, "", "", ",别的,检测委托书," + BEGUN)))
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                null,
                                "IMPORT_NUMBER_TWICE",
                                "FIELD_MISSING",
                                "IMPORT_OFFICER_UNKNOWN",
                                "OFFICER_MIN_TWO",
                                "DATE_IMPLAUSIBLE",
                                "FIELD_MISSING",
                                "SHEET_WORD_UNKNOWN"))
                .body(
                        "items.column",
                        contains(null, "原案号", "原案号", "承办人", "承办人", "立案日", "扣除结束文书", "扣除事由"))
                .body("items[3].reason", not(containsString("金丝雀")));
        enter(list(row("甲", once, both, "", "", ""))).then().body("entered", equalTo(1));
        enter(list(row("再甲", once, both, "", "", "")))
                .then()
                .body("items.code", contains("IMPORT_NUMBER_KNOWN"))
                .body("items.column", contains("原案号"));
    }

    @Test
    void an_officer_in_charge_finds_it_right_and_then_the_report_says_so() {
        String both = "kaifu-officer-1、kaifu-officer-2";
        Response answer = enter(list(row("核实", number(), both, "", "", "")));
        String importId = answer.path("importId");
        String matter = answer.path("items[0].matterId");

        Response seen = As.account("kaifu-officer-1").get("/api/v1/leads/" + matter);
        seen.then()
                .body("imported.formerNumber", notNullValue())
                .body("imported.on", equalTo(TODAY.toString()))
                .body("imported.verifiedOn", nullValue())
                .body("imported.verification.open", equalTo(true));
        verify("kaifu-unit-head", matter, seen.path("version"))
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        marked(matter, "核实(演示)", true);
        verify("kaifu-officer-1", matter, 9).then().statusCode(412);
        verify("kaifu-officer-1", matter, seen.path("version"))
                .then()
                .statusCode(200)
                .body("imported.verifiedOn", equalTo(TODAY.toString()))
                .body("imported.note", equalTo("与案卷一致"))
                .body("imported.verification.code", equalTo("IMPORT_NOT_OPEN"));
        marked(matter, "核实(演示)", false);

        As.account(HEAD)
                .get(IMPORTS + "/" + importId)
                .then()
                .body("unverified", equalTo(0))
                .body("items.unverified", contains(false));
        As.account(HEAD).get("/api/v1/lead-imports/" + importId).then().statusCode(404);
    }

    @Test
    void of_two_filed_cases_about_the_same_the_second_is_told_so_and_all_or_nothing_is_nothing() {
        String headings =
                HEADINGS.strip() + ",当事人主体类型,当事人名称,当事人统一社会信用代码,权利类型,权利号,权利名称,商标类别,行为仍在继续\n";
        String both = "kaifu-officer-1、kaifu-officer-2";
        String target = ",,,,,,,,,企业,开福某公司(演示),91430105MAXX0012XB,商品商标,48484848,某商标(演示),9,是";
        String filed = TODAY.minusDays(10).toString();
        byte[] list =
                (headings
                                + row("首件", number(), both, "", filed, target)
                                + row("次件", number(), both, "", filed, target))
                        .getBytes(UTF_8);
        trial(list).then().body("refused", equalTo(0));
        String id = UUID.randomUUID().toString();

        put(HEAD, "/" + id + "?atomic=true", list)
                .then()
                .statusCode(200)
                .body("finished", equalTo(true))
                .body("items.outcome", contains("HELD_BACK", "REFUSED"))
                .body("items.code", contains(null, "IMPORT_TARGET_FILED"));
        enter(list)
                .then()
                .body("items.outcome", contains("ENTERED", "REFUSED"))
                .body("items[1].reason", not(containsString("开福")));
    }

    @Test
    void a_wrong_import_is_withdrawn_and_the_same_is_imported_again() {
        String headings =
                HEADINGS.strip() + ",当事人主体类型,当事人名称,当事人统一社会信用代码,权利类型,权利号,权利名称,商标类别,行为仍在继续\n";
        String both = "kaifu-officer-1、kaifu-officer-2";
        String target = ",,,,,,,,,企业,开福撤回公司(演示),91430105MAXX0099X0,商品商标,48484899,某商标(演示),9,是";
        String number = number();
        String wrong = TODAY.minusDays(40).toString();
        String right = TODAY.minusDays(10).toString();
        Response answer =
                enter((headings + row("误导", number, both, "", wrong, target)).getBytes(UTF_8));
        answer.then().body("entered", equalTo(1));
        String importId = answer.path("importId");
        String matter = answer.path("items[0].matterId");

        lead(answer, 0)
                .body("imported.withdrawal.open", equalTo(true))
                .body("clocks.rule", contains("DL-06"));
        withdraw("kaifu-unit-head", matter)
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        As.account(HEAD)
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .post("/api/v1/leads/" + matter + "/import-withdrawal")
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"));
        withdraw(HEAD, matter)
                .then()
                .statusCode(200)
                .body("state", equalTo("IMPORT_WITHDRAWN"))
                .body("stage", equalTo("WITHDRAWN"))
                .body("clocks", empty())
                .body("actions.open", not(hasItem(true)))
                .body("imported.withdrawn.reason", equalTo("立案日填错(演示)"))
                .body("imported.withdrawn.on", equalTo(TODAY.toString()))
                .body("imported.verification.code", equalTo("IMPORT_NOT_OPEN"))
                .body("imported.withdrawal.code", equalTo("IMPORT_NOT_OPEN"));
        As.account(HEAD)
                .get("/api/v1/casefiles/" + matter)
                .then()
                .body("state", equalTo("IMPORT_WITHDRAWN"))
                .body("actions.open", not(hasItem(true)));
        As.account(HEAD)
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.text", hasItem(containsString("撤回了本案")));
        As.account("kaifu-officer-1")
                .get("/api/v1/work")
                .then()
                .body("items.matterId", not(hasItem(matter)));
        marked(matter, "误导(演示)", false);
        As.account(HEAD).get(IMPORTS + "/" + importId).then().body("unverified", equalTo(0));

        Response again =
                enter((headings + row("重导", number, both, "", right, target)).getBytes(UTF_8));
        again.then().body("entered", equalTo(1));
        assertThat((String) again.path("items[0].number"))
                .isNotEqualTo(answer.path("items[0].number"));
        lead(again, 0).body("clocks[0].start", equalTo(right));
    }

    @Test
    void what_somebody_acted_on_since_is_not_withdrawn() {
        Response answer = enter(list(row("已指定", number(), "", "", "", "")));
        String matter = answer.path("items[0].matterId");
        As.account("kaifu-unit-head")
                .header("If-Match", "\"2\"")
                .body(
                        Map.of(
                                "officers",
                                List.of(person("kaifu-officer-1"), person("kaifu-officer-2"))))
                .post("/api/v1/leads/" + matter + "/assignment")
                .then()
                .statusCode(200);

        As.account(HEAD)
                .header("If-Match", "\"3\"")
                .body(Map.of("reason", "立案日填错(演示)"))
                .post("/api/v1/leads/" + matter + "/import-withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("IMPORT_IN_USE"));
        lead(answer, 0).body("imported.withdrawal.code", equalTo("IMPORT_IN_USE"));
    }

    @Test
    void two_lists_all_or_nothing_about_the_same_targets_wait_for_each_other_in_one_order()
            throws InterruptedException {
        List<String> codes = new ArrayList<>();
        for (int each = 0; each < ROWS; each++) {
            codes.add(organisation(each));
        }
        byte[] ours = filed("kaifu", codes);
        byte[] theirs = filed("yuelu", codes.reversed());
        List<Response> answers = Collections.synchronizedList(new ArrayList<>());
        List<Thread> both =
                List.of(
                        Thread.ofVirtual().unstarted(() -> answers.add(atOnce(HEAD, ours))),
                        Thread.ofVirtual()
                                .unstarted(() -> answers.add(atOnce("yuelu-head", theirs))));

        both.forEach(Thread::start);
        for (Thread one : both) {
            one.join();
        }

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200);
        assertThat(answers)
                .extracting(answer -> answer.path("entered"))
                .containsExactlyInAnyOrder(ROWS, 0);
        assertThat(answers.stream().map(Response::asString))
                .anyMatch(answer -> answer.contains("IMPORT_TARGET_FILED"));
    }

    private static Response atOnce(String account, byte[] list) {
        return put(account, "/" + UUID.randomUUID() + "?atomic=true", list);
    }

    /** Cases filed against each of them, in that order. */
    private static byte[] filed(String office, List<String> codes) {
        StringBuilder list =
                new StringBuilder(
                        HEADINGS.strip()
                                + ",当事人主体类型,当事人名称,当事人统一社会信用代码,权利类型,权利号,权利名称,商标类别,行为仍在继续\n");
        for (String code : codes) {
            list.append(
                    row(
                            "同时" + code,
                            number(),
                            office + "-officer-1、" + office + "-officer-2",
                            "",
                            TODAY.minusDays(10).toString(),
                            ",,,,,,,,,企业,某公司(演示),%s,商品商标,48484877,某商标(演示),9,是".formatted(code)));
        }
        return list.toString().getBytes(UTF_8);
    }

    /** A well formed code of an organisation that occurs nowhere else. */
    private static String organisation(int each) {
        String digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        String body = "91430105MALK%04dX".formatted(each);
        int sum = 0;
        int weight = 1;
        for (char one : body.toCharArray()) {
            sum += digits.indexOf(one) * weight;
            weight = weight * 3 % 31;
        }
        return body + digits.charAt((31 - sum % 31) % 31);
    }

    @Test
    void an_informant_stands_in_no_number_paper_or_note() {
        String headings = HEADINGS.strip() + ",举报人姓名,举报人电话\n";
        String both = "kaifu-officer-1、kaifu-officer-2";
        String told = ",,,,,,,,,金丝雀举报人,13911112222";
        String named = row("举报甲", "金丝雀举报人案", both, "", "", told).replace("日常监督检查", "实名举报");
        String sealed = row("举报乙", number(), both, "", "", told).replace("日常监督检查", "实名举报");

        Response answer = enter((headings + named + sealed).getBytes(UTF_8));

        answer.then()
                .body("items.code", contains("INFORMANT_NAMED_IN_TEXT", null))
                .body("items[0].column", equalTo("原案号"));
        String matter = answer.path("items[1].matterId");
        As.account("kaifu-officer-1")
                .header("If-Match", "\"2\"")
                .body(Map.of("note", "已与金丝雀举报人核对"))
                .post("/api/v1/leads/" + matter + "/import-verification")
                .then()
                .statusCode(422)
                .body("code", equalTo("INFORMANT_NAMED_IN_TEXT"))
                .body("errors.pointer", contains("/note"));
    }

    @Test
    void only_the_agency_head_brings_them_and_only_in_their_own_list() {
        byte[] file = list(row("无权", number(), "", "", "", ""));
        put("kaifu-officer-1", "/trial", file)
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        As.account("kaifu-officer-1")
                .contentType("application/octet-stream")
                .body(file)
                .put("/api/v1/lead-imports/trial")
                .then()
                .statusCode(422)
                .body("code", equalTo("SHEET_COLUMN_UNKNOWN"))
                .body("title", containsString("原案号"));
        assertThat(
                        As.account(HEAD)
                                .get(IMPORTS + "/template")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asByteArray())
                .isNotEmpty();
    }

    private static io.restassured.response.ValidatableResponse lead(Response answer, int item) {
        return As.account(HEAD)
                .get("/api/v1/leads/" + answer.path("items[" + item + "].matterId"))
                .then()
                .statusCode(200);
    }

    private static Response withdraw(String account, String matter) {
        return As.account(account)
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "立案日填错(演示)"))
                .post("/api/v1/leads/" + matter + "/import-withdrawal");
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").path("person.id");
    }

    private static void marked(String matter, String title, boolean unverified) {
        As.account("kaifu-officer-1")
                .get("/api/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .body("unverifiedImport", equalTo(unverified));
        As.account("kaifu-officer-1")
                .queryParam("query", title)
                .get("/api/v1/matters")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.matterId == '%s' }.unverifiedImport".formatted(matter),
                        equalTo(unverified));
    }

    private static Response verify(String account, String matter, int version) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("note", "与案卷一致"))
                .post("/api/v1/leads/" + matter + "/import-verification");
    }

    private static String number() {
        return "长开市监线〔2026〕" + NUMBERS.incrementAndGet() + "号";
    }

    private static String row(
            String title,
            String number,
            String officers,
            String extendedOn,
            String filedOn,
            String pauses) {
        return String.join(
                        ",",
                        List.of(
                                title + "(演示)",
                                "店内商品标注他人商标。",
                                "日常监督检查",
                                BEGUN.toString(),
                                "商标侵权：销售侵权商品",
                                "开福区",
                                number,
                                officers,
                                extendedOn,
                                filedOn))
                + pauses
                + "\n";
    }

    private static byte[] list(String... rows) {
        return (HEADINGS + String.join("", rows)).getBytes(UTF_8);
    }

    private static Response enter(byte[] file) {
        return put(HEAD, "/" + UUID.randomUUID(), file);
    }

    private static Response trial(byte[] file) {
        return put(HEAD, "/trial", file);
    }

    private static Response put(String account, String path, byte[] file) {
        return As.account(account)
                .contentType("application/octet-stream")
                .body(file)
                .put(IMPORTS + path);
    }
}
