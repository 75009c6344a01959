package org.lianban.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Visitor;

/**
 * What an office's people do at their browsers beside the way of a matter: put right, bring along.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class DailyDeskStoryIT {
    private static final String HEADINGS =
            "案由,线索内容,线索来源,发现或收到材料之日,涉嫌违法行为,违法行为发生地,原案号,承办人,扣除事由,扣除起始文书,扣除起始日\n";

    @Test
    void matters_in_progress_are_brought_by_the_head_and_found_right_by_an_officer_in_charge() {
        itIs("2026-07-06");
        String title = "存量案件 等待鉴定(演示)";
        byte[] list =
                (HEADINGS
                                + title
                                + ",店内商品标注他人商标(演示),日常监督检查,2026-06-22,商标侵权：销售侵权商品,岳麓区,"
                                + "长岳市监线〔2026〕31号,yuelu-officer-1、yuelu-officer-2,鉴定,鉴定委托书(演示),2026-06-25\n")
                        .getBytes(UTF_8);
        try (Officer head = Officer.at("yuelu-head", "/leads");
                Officer officer = Officer.at("yuelu-officer-1", "/")) {
            Visitor visitor = head.visitor();
            visitor.link("导入存量案件").click();
            visitor.sees(visitor.heading("导入存量案件"));
            head.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("存量案件.csv", "text/csv", list));
            visitor.seesText("试导：1 行全部合格");
            visitor.button("导入").click();
            visitor.seesText("已导入 1 件案件");
            visitor.seesText("尚有 1 件未由承办人对照案卷核实");

            // It stands in the work of whoever must close the time that is not counted.
            officer.visitor().seesText(title);
            officer.opens(title);
            officer.visitor().seesText("原案号 长岳市监线〔2026〕31号");
            officer.visitor().button("核实").click();
            officer.visitor().field("核实说明（可不填）").fill("与案卷一致(演示)");
            officer.confirms("核实");
            officer.visitor().seesText("对照案卷核实：与案卷一致(演示)");
            assertThat(officer.visitor().faults()).isEmpty();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void two_leads_about_the_same_become_one_and_two_again() {
        itIs("2026-07-06");
        String first = registered("并案 先来的(演示)");
        String second = registered("并案 后来的(演示)");
        try (Officer head = Officer.at("yuelu-unit-head", "/matters/" + second)) {
            Visitor visitor = head.visitor();
            head.takes("并入其他线索");
            visitor.field("并入哪一件").fill("并案 先来的");
            Locator found = head.page().getByTitle(Pattern.compile("并案 先来的")).first();
            visitor.sees(found);
            found.click();
            visitor.field("并案理由").fill("同一摊位同一行为(演示)");
            head.confirms("并入");
            visitor.seesText("本线索已并入");
            visitor.link("并案 先来的(演示)").click();
            visitor.sees(visitor.heading("并案 先来的(演示)"));
            visitor.seesText("已并入本线索");

            visitor.go("/matters/" + second);
            head.takes("撤销并案");
            visitor.field("撤销理由").fill("不是同一行为(演示)");
            head.confirms("撤销并案");
            visitor.misses(visitor.text("本线索已并入"));
            assertThat(head.timeline(first)).anyMatch(fact -> fact.contains("撤销并案"));
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void a_party_is_named_put_right_and_taken_off_and_all_of_it_stays_readable() {
        itIs("2026-07-06");
        String matter = registered("当事人更正(演示)");
        steps().assign("yuelu-unit-head", matter, "yuelu-officer-1", "yuelu-officer-2")
                .orThrow("naming officers");
        try (Officer officer =
                Officer.at("yuelu-officer-1", "/matters/" + matter + "?tab=parties")) {
            Visitor visitor = officer.visitor();
            visitor.button("添加其他当事人").click();
            visitor.sees(visitor.dialog());
            visitor.field("名称").fill("岳麓某商行(演示)");
            officer.confirms("添加其他当事人");
            visitor.seesText("岳麓某商行(演示)");

            visitor.button("更正 岳麓某商行(演示)").click();
            visitor.field("名称").fill("岳麓某贸易商行(演示)");
            visitor.field("原因").fill("营业执照上的名称(演示)");
            officer.confirms("更正当事人");
            visitor.seesText("更正为 岳麓某贸易商行(演示)");

            visitor.button("撤下 岳麓某贸易商行(演示)").click();
            visitor.field("原因").fill("查明不是当事人(演示)");
            officer.confirms("撤下");
            visitor.seesText("已撤下");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void who_is_recused_sees_the_matter_no_more_until_he_is_let_in_again() {
        itIs("2026-07-06");
        String matter = registered("回避(演示)");
        try (Officer head = Officer.at("yuelu-head", "/matters/" + matter);
                Officer officer = Officer.at("yuelu-officer-2", "/matters/" + matter)) {
            officer.visitor().sees(officer.visitor().heading("回避(演示)"));
            Visitor visitor = head.visitor();
            opensRecusals(head);
            visitor.button("决定回避").click();
            visitor.choose("人员", "岳麓区局办案人员乙");
            visitor.dialog()
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("本局查明"))
                    .check();
            visitor.field("理由").fill("与当事人有亲属关系(演示)");
            head.confirms("决定回避");
            visitor.seesText("与当事人有亲属关系(演示)");

            assertThat(read("yuelu-officer-2", matter)).isEqualTo(404);
            head.page().reload();
            opensRecusals(head);
            visitor.button("解除回避 岳麓区局办案人员乙(演示)").click();
            visitor.field("理由").fill("查明并无亲属关系(演示)");
            head.confirms("解除回避");
            visitor.seesText("解除");
            assertThat(read("yuelu-officer-2", matter)).isEqualTo(200);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static void opensRecusals(Officer head) {
        Locator panel =
                head.page()
                        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("回避"))
                        .locator("summary");
        head.visitor().sees(panel);
        panel.click();
    }

    private static Steps steps() {
        return new Steps(SharedSystem.door());
    }

    private static int read(String account, String matter) {
        return SharedSystem.door().as(account).get("/api/v1/matters/" + matter).status();
    }

    private static String registered(String title) {
        return steps().register(
                        "yuelu-officer-1",
                        Map.of(
                                "title", title,
                                "content", "巡查中发现(演示)",
                                "source", "INSPECTION",
                                "breach", "TM_INFRINGE_3",
                                "placeOfAct", "430104",
                                "foundOn", "2026-07-06"))
                .orThrow("registering")
                .body()
                .path("matterId")
                .asText();
    }
}
