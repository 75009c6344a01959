package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Visitor;

/**
 * A limit that runs into a year nobody has announced yet: the year comes, the office is closed on a
 * day of its own, and the officer whose turn it is will be away on the last day.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class CalendarBrowserStoryIT {
    private static final String OFFICE = "430105";
    private static final String TITLE = "跨年核查(演示)";

    @Test
    void a_limit_follows_the_calendar_and_who_is_away_when_it_ends_has_somebody_told() {
        itIs("2026-12-14");
        String matter = registered();
        // Fifteen working days, with weekends alone in the new year.
        assertThat(due(matter)).isEqualTo("2027-01-04 provisional");
        announced(matter);
        closed(matter);
        leaves(matter);
    }

    /** The administrator of the province looks first, then imports. */
    private static void announced(String matter) {
        try (Officer administrator = Officer.at("hunan-system-admin", "/calendar")) {
            Visitor visitor = administrator.visitor();
            Locator panel = panel(administrator, "导入年度放假安排");
            visitor.sees(panel);
            panel.getByLabel("通知网址").fill("https://www.gov.cn/example.htm");
            panel.getByLabel("放假与调休（每行：日期,OFF 或 WORK,名称）").fill("2027-01-01,OFF,元旦");
            button(panel, "预览").click();
            visitor.sees(panel.getByText("个期限改变届满日"));
            assertThat(due(matter)).as("only looked at").isEqualTo("2027-01-04 provisional");
            button(panel, "确认导入").click();
            visitor.sees(panel.getByText("已导入"));
            assertThat(visitor.faults()).isEmpty();
        }
        Eventually.holds(() -> assertThat(due(matter)).isEqualTo("2027-01-05 sure"));
    }

    /** The head of the office enters a day on which it does not work. */
    private static void closed(String matter) {
        try (Officer head = Officer.at("kaifu-head", "/calendar")) {
            Visitor visitor = head.visitor();
            Locator panel = panel(head, "本机关休息日和工作日");
            visitor.sees(panel.getByLabel("事由"));
            day(panel, "日期", "2026-12-16");
            panel.getByLabel("事由").fill("停电检修(演示)");
            panel.getByLabel("依据文件").fill("局办〔2026〕9号(演示)");
            button(panel, "预览").click();
            visitor.sees(panel.getByText("个期限改变届满日"));
            Locator moved =
                    panel.getByRole(
                            AriaRole.ROW, new Locator.GetByRoleOptions().setName("2027年1月6日"));
            visitor.sees(moved);
            assertThat(due(matter)).as("only looked at").isEqualTo("2027-01-05 sure");
            button(panel, "填写").click();
            visitor.sees(panel.getByText("停电检修(演示)"));
            visitor.sees(panel.getByText("有效"));
            assertThat(visitor.faults()).isEmpty();
        }
        Eventually.holds(() -> assertThat(due(matter)).isEqualTo("2027-01-06 sure"));
    }

    /** The officer says himself that he is away, reads what ends meanwhile, and his head hears. */
    private static void leaves(String matter) {
        try (Officer officer = Officer.at("kaifu-officer-1", "/");
                Officer head = Officer.at("kaifu-unit-head", "/notices")) {
            Visitor visitor = officer.visitor();
            officer.page().locator(".who summary").click();
            visitor.button("登记离岗：开福区局办案人员甲(演示)").click();
            visitor.sees(visitor.dialog());
            day(visitor.dialog(), "起始日", "2027-01-04");
            day(visitor.dialog(), "截止日", "2027-01-08");
            button(visitor.dialog(), "登记离岗").click();
            visitor.seesText("个期限届满，已告知办案机构负责人");
            visitor.sees(
                    visitor.dialog()
                            .getByRole(
                                    AriaRole.ROW, new Locator.GetByRoleOptions().setName("DL-01")));
            officer.confirms("关闭");
            assertThat(visitor.faults()).isEmpty();

            head.visitor().seesText("离岗，“" + TITLE + "”");
            assertThat(head.timeline(matter)).anyMatch(fact -> fact.contains("离岗"));
            assertThat(head.visitor().faults()).isEmpty();
        }
    }

    private static void day(Locator form, String label, String day) {
        form.getByLabel(label).fill(day);
        form.getByLabel(label).press("Enter");
    }

    private static Locator panel(Officer officer, String name) {
        return officer.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String registered() {
        Steps steps = new Steps(SharedSystem.door());
        String matter =
                steps.register(
                                "kaifu-officer-1",
                                Map.of(
                                        "title", TITLE,
                                        "content", "巡查中发现(演示)",
                                        "source", "INSPECTION",
                                        "breach", "TM_INFRINGE_3",
                                        "placeOfAct", OFFICE,
                                        "foundOn", "2026-12-14"))
                        .orThrow("registering")
                        .body()
                        .path("matterId")
                        .asText();
        steps.assign("kaifu-unit-head", matter, "kaifu-officer-1", "kaifu-officer-2")
                .orThrow("naming officers");
        return matter;
    }

    private static String due(String matter) {
        JsonNode clocks =
                SharedSystem.door()
                        .as("kaifu-head")
                        .get("/api/v1/matters/" + matter)
                        .orThrow("looking")
                        .body()
                        .path("clocks");
        for (JsonNode clock : clocks) {
            if (clock.path("rule").asText().equals("DL-01")) {
                return clock.path("due").asText()
                        + (clock.path("provisional").asBoolean() ? " provisional" : " sure");
            }
        }
        return "no such limit";
    }
}
