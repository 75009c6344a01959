package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Visitor;

/**
 * 雨花 asks 荷塘 for help, at their browsers side by side: each of 荷塘 finds it in his own work, and
 * whoever asked reads the answers on his page the moment the head has sent them, not before.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssistanceBrowserStoryIT {
    private static final String TITLE = "雨花区某商行涉嫌销售侵权商品 请求协查(演示)";
    private static final String REASON = "涉案包装箱标注由你区企业印制,需查明印制情况(演示)";
    private static final String CHECK = "现场检查荷塘某印刷企业(演示)";
    private static final String TAXES = "查询该企业的纳税登记(演示)";
    private static final String FOUND = "现场发现印刷版2块,企业不能提供委托书(演示)";
    private static final String NOT_OURS = "纳税登记不由本局办理(演示)";
    private static final String NOTE = "如需补充,请另行来函(演示)";
    private static final Pattern REQUEST = Pattern.compile(".*/assistance/[-0-9a-f]{36}.*");

    @Test
    void what_one_office_asks_another_answers_item_by_item_and_each_sees_it_as_it_happens() {
        itIs("2026-07-16");
        String matter = filed();
        try (Officer asking = Officer.at("yuhua-officer-1", "/matters/" + matter);
                Officer liaison = Officer.at("hetang-liaison", "/")) {
            liaison.visitor().sees(liaison.visitor().heading("待办"));
            liaison.staysOnThisPage();
            drafted(asking);
            assertThat(liaison.visitor().text(TITLE).count()).isZero();
            issued();
            asking.visitor().seesText("已发出，待签收");

            itIs("2026-07-17");
            signedFor(liaison);
            asking.visitor().seesText("8月7日");
            named();
            answered();
            replied(asking);
            closed(asking);

            liaison.visitor().seesText("已办结");
            liaison.visitor().seesText("5 分 · 很好");
            for (Officer one : List.of(asking, liaison)) {
                assertThat(one.hasStayed()).isTrue();
                assertThat(one.visitor().faults()).isEmpty();
            }
        }
    }

    /** Two things are asked for; the page of the draft is not left again. */
    private static void drafted(Officer asking) {
        Visitor visitor = asking.visitor();
        asking.takes("请求协查");
        Locator office = visitor.field("协办机关");
        office.fill("荷塘");
        // The offices come from the service: Enter before they are there chooses nothing.
        visitor.sees(asking.page().getByTitle("株洲市荷塘区市场监督管理局").locator("visible=true"));
        office.press("Enter");
        visitor.field("协查事由").fill(REASON);
        asks(visitor, 0, "现场检查", CHECK);
        visitor.button("增加一项").click();
        asks(visitor, 1, "查询登记信息", TAXES);
        visitor.button("保存草稿").click();
        visitor.arrivesAt(REQUEST);
        visitor.seesText("草稿已保存");
        asking.staysOnThisPage();
    }

    private static void asks(Visitor visitor, int item, String kind, String text) {
        Locator kinds = visitor.field("事项类别").nth(item);
        kinds.fill(kind);
        kinds.press("Enter");
        visitor.field("具体要求").nth(item).fill(text);
    }

    /**
     * The head finds the draft under what his office asks for, and reads the letter before it goes.
     */
    private static void issued() {
        try (Officer head = Officer.at("yuhua-head", "/cooperation?of=assistance&box=sent")) {
            head.opens(TITLE);
            head.takes("签发协助调查函");
            Locator letter = sheet(head.visitor().dialog(), "协助调查函预览");
            head.visitor().sees(letter.getByText(CHECK).first());
            head.visitor().sees(letter.getByText("十五个工作日").first());
            head.confirms("签发协助调查函");
            head.visitor().seesText("长雨市监协查〔2026〕");
            assertThat(head.visitor().faults()).isEmpty();
        }
    }

    private static void signedFor(Officer liaison) {
        liaison.visitor().seesText(TITLE);
        liaison.opens(TITLE);
        liaison.visitor().seesText(REASON);
        liaison.does("签收");
        liaison.visitor().seesText("已签收，办理中");
    }

    private static void named() {
        try (Officer head = Officer.at("hetang-unit-head", "/")) {
            head.opens(TITLE);
            head.takes("指定协查人员");
            Locator officers = head.visitor().dialog().getByRole(AriaRole.CHECKBOX);
            officers.nth(0).check();
            officers.nth(1).check();
            head.confirms("指定协查人员");
            Locator course =
                    head.page()
                            .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("往来"));
            head.visitor().sees(course.getByText("荷塘区局办案人员甲(演示)"));
            head.visitor().sees(course.getByText("荷塘区局办案人员乙(演示)"));
            assertThat(head.visitor().faults()).isEmpty();
        }
    }

    /** One is done, the other is not theirs to do: then the row asks whose it is. */
    private static void answered() {
        try (Officer officer = Officer.at("hetang-officer-1", "/")) {
            officer.opens(TITLE);
            Visitor visitor = officer.visitor();
            visitor.button("填写第 1 项的答复").click();
            Locator check = row(officer, CHECK);
            choice(check, "已办理").check();
            field(check, "答复内容").fill(FOUND);
            saves(visitor, check, "第 1 项的答复已保存");

            visitor.button("填写第 2 项的答复").click();
            Locator taxes = row(officer, TAXES);
            choice(taxes, "不能协助").check();
            choice(taxes, "不属于本机关职权范围").check();
            field(taxes, "有权办理的机关").fill("税务机关");
            field(taxes, "说明").fill(NOT_OURS);
            saves(visitor, taxes, "第 2 项的答复已保存");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static void saves(Visitor visitor, Locator row, String said) {
        row.getByRole(AriaRole.BUTTON, exactly("保存答复")).click();
        visitor.seesText(said);
        // The next answer is written upon the version that this one made.
        visitor.sees(row.getByText("已拟答复，待部门负责人复函"));
    }

    /** What the officers wrote is nobody's but theirs until the head has read and sent it. */
    private static void replied(Officer asking) {
        try (Officer head = Officer.at("hetang-head", "/")) {
            head.opens(TITLE);
            head.takes("复函");
            Locator dialog = head.visitor().dialog();
            head.visitor().sees(dialog.getByText("复函答复全部请求事项。"));
            head.visitor().field("复函附言 · 选填").fill(NOTE);
            Locator letter = sheet(dialog, "协查复函预览");
            head.visitor().sees(letter.getByText(FOUND).first());
            head.visitor().sees(letter.getByText(NOTE).first());
            assertThat(asking.visitor().text(FOUND).count()).isZero();
            head.confirms("复函");
            assertThat(head.visitor().faults()).isEmpty();
        }
        Visitor visitor = asking.visitor();
        visitor.seesText(FOUND);
        visitor.seesText("有权机关：税务机关");
        visitor.seesText("株荷市监协复〔2026〕");
        visitor.seesText("已复函，待评价");
    }

    private static void closed(Officer asking) {
        asking.takes("评价并办结");
        Locator marks = asking.visitor().dialog().getByRole(AriaRole.RADIOGROUP);
        choice(marks.nth(0), "5 分 · 很好").check();
        choice(marks.nth(1), "4 分 · 较好").check();
        asking.visitor().field("评语 · 选填").fill("答复及时(演示)");
        asking.confirms("评价并办结");
        asking.visitor().seesText("已办结");
    }

    private static Locator row(Officer officer, String item) {
        return officer.page()
                .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("请求事项"))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(item));
    }

    private static Locator choice(Locator within, String name) {
        return within.getByRole(AriaRole.RADIO, exactly(name));
    }

    private static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** The letter as it would go out, in the section that bears the same name. */
    private static Locator sheet(Locator within, String name) {
        return within.getByLabel(name, new Locator.GetByLabelOptions().setExact(true)).last();
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String filed() {
        Steps steps = new Steps(SharedSystem.door());
        String matter =
                steps.register(
                                "yuhua-officer-1",
                                Map.of(
                                        "title", TITLE,
                                        "content", "巡查发现包装箱标注他人商标(演示)",
                                        "source", "INSPECTION",
                                        "breach", "TM_INFRINGE_3",
                                        "placeOfAct", "430111",
                                        "actFrom", "2026-06-26",
                                        "continuing", true,
                                        "foundOn", "2026-07-16",
                                        "suspects",
                                                List.of(
                                                        Map.of(
                                                                "kind",
                                                                "ENTERPRISE",
                                                                "name",
                                                                "雨花某商行 请求协查(演示)"))))
                        .orThrow("registering")
                        .text("matterId");
        steps.assign("yuhua-unit-head", matter, "yuhua-officer-1", "yuhua-officer-2")
                .orThrow("naming officers");
        steps.file("yuhua-head", matter).orThrow("filing");
        return matter;
    }
}
