package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Visitor;

/**
 * Out-of-season fruit, walked at the browser by those whose turn it is: each finds the matter in
 * his own work, and types no date or number that the system could know.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeachBrowserStoryIT {
    private static final String TITLE = "雨花区某果品商行涉嫌冒用证明商标 走查(演示)";

    @Test
    void from_the_report_to_the_seizure_every_clock_stands_where_the_law_puts_it() {
        itIs("2026-07-06");
        String matter = reported();
        itIs("2026-07-07");
        sent(matter);
        itIs("2026-07-08");
        received();
        itIs("2026-07-09");
        inspected(matter);
        itIs("2026-07-10");
        asked();
        itIs("2026-07-14");
        answered();
        itIs("2026-07-15");
        filed();
        seized(matter);
    }

    private static String reported() {
        try (Officer officer = Officer.at("yanling-officer-1", "/leads/new")) {
            Visitor visitor = officer.visitor();
            visitor.field("案由").fill(TITLE);
            visitor.field("线索内容").fill("权利人协会举报:箱体标注「炎陵黄桃」,非产季销售(演示)");
            visitor.choose("线索来源", "权利人举报");
            visitor.choose("涉嫌违法行为", "销售侵权商品");
            visitor.choose("违法行为发生地", "雨花区");
            visitor.field("违法行为仍在连续或者继续").check();
            visitor.field("名称").fill("雨花××果品商行(演示)");
            visitor.field("统一社会信用代码").fill("92430111MAXX00015W");
            visitor.button("添加权利").click();
            visitor.choose("权利类型", "证明商标");
            visitor.field("权利名称").fill("炎陵黄桃");
            visitor.field("权利号").fill("18020220");
            visitor.choose("类别", "31");
            visitor.field("姓名").fill("协会联系人(演示)");
            visitor.field("电话").fill("00000000000");
            String matter = officer.registers();
            visitor.seesText("XS-株炎-2026-");
            assertThat(visitor.faults()).isEmpty();
            return matter;
        }
    }

    /** The association is told where to go, then the head issues the letter. */
    private static void sent(String matter) {
        try (Officer officer = Officer.at("yanling-officer-1", "/matters/" + matter)) {
            officer.takes("告知举报人");
            officer.visitor().choose("告知的机关", "雨花区");
            officer.visitor()
                    .dialog()
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("电话"))
                    .check();
            officer.confirms("登记告知");
            officer.drafts("雨花", "违法行为发生在雨花区(演示)");
            officer.does("送审");
        }
        try (Officer head = Officer.at("yanling-head", "/")) {
            head.opens(TITLE);
            head.takes("批准并签发");
            head.confirms("批准并签发");
        }
    }

    private static void received() {
        try (Officer liaison = Officer.at("yuhua-liaison", "/")) {
            liaison.opens(TITLE);
            liaison.does("签收材料");
        }
        try (Officer head = Officer.at("yuhua-head", "/")) {
            head.opens(TITLE);
            head.takes("接收");
            head.confirms("接收");
        }
    }

    private static void inspected(String matter) {
        try (Officer head = Officer.at("yuhua-unit-head", "/")) {
            head.visitor().seesText(TITLE);
            head.opens(TITLE);
            head.visitor().seesText("7月29日");
            head.takes("指派办案人员");
            Locator officers = head.visitor().dialog().getByRole(AriaRole.CHECKBOX);
            officers.nth(0).check();
            officers.nth(1).check();
            head.confirms("指派");
        }
        proposes(matter, "先行登记保存", "yuhua-officer-1", "标注「炎陵黄桃」的黄桃(演示)");
        approves(matter);
        try (Officer officer = Officer.at("yuhua-officer-1", measures(matter))) {
            officer.visitor().button("登记实施").click();
            officer.confirms("登记实施");
            officer.visitor().seesText("7月20日");
        }
    }

    private static void asked() {
        try (Officer officer = Officer.at("yuhua-officer-1", "/")) {
            officer.opens(TITLE);
            officer.takes("扣除期限");
            officer.visitor()
                    .dialog()
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("权利人辨认、鉴别"))
                    .check();
            officer.visitor().field("起始文书").fill("协助辨认通知书(演示)");
            officer.confirms("扣除期限");
        }
    }

    private static void answered() {
        try (Officer officer = Officer.at("yuhua-officer-1", "/")) {
            officer.opens(TITLE);
            officer.takes("恢复计算");
            officer.visitor().field("结束文书").fill("未经许可的答复(演示)");
            officer.confirms("恢复计算");
            officer.visitor().seesText("7月31日");
        }
    }

    private static void filed() {
        try (Officer head = Officer.at("yuhua-head", "/")) {
            head.visitor().seesText(TITLE);
            head.opens(TITLE);
            head.takes("立案");
            Locator notes = head.visitor().dialog().getByLabel("证据说明");
            notes.nth(0).fill("见现场笔录、辨认意见(演示)");
            notes.nth(1).fill("依法应予处罚(演示)");
            head.confirms("决定立案");
            head.visitor().seesText("10月13日");
        }
    }

    /** What is preserved goes over into the seizure; its raw day binds. */
    private static void seized(String matter) {
        try (Officer head = Officer.at("yuhua-head", measures(matter))) {
            head.visitor().button("转为扣押").click();
            head.visitor()
                    .dialog()
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("全部物品"))
                    .check();
            head.visitor()
                    .dialog()
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("文书已在系统外制作"))
                    .check();
            head.visitor().field("文书编号").fill("长雨市监强制〔2026〕1号(演示)");
            head.confirms("转为扣押");
            head.visitor().seesText("8月14日");
            assertThat(head.visitor().faults()).isEmpty();
        }
    }

    private static void proposes(String matter, String kind, String account, String what) {
        try (Officer officer = Officer.at(account, "/matters/" + matter)) {
            officer.takes("提请采取措施");
            Visitor visitor = officer.visitor();
            Locator dialog = visitor.dialog();
            dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(kind)).check();
            visitor.choose("行政区划", "雨花区");
            visitor.field("地址").fill("雨花区某水果批发市场12号(演示)");
            visitor.field("事实和理由").fill("现场发现印有他人证明商标的包装箱(演示)");
            visitor.field("名称、规格").fill(what);
            visitor.field("数量").fill("120");
            visitor.field("单位").fill("箱");
            dialog.getByRole(
                            AriaRole.CHECKBOX,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("不易保存")))
                    .check();
            Locator officers = dialog.getByRole(AriaRole.GROUP).last().getByRole(AriaRole.CHECKBOX);
            List<Locator> both = officers.all();
            both.stream().filter(box -> !box.isChecked()).limit(1).forEach(Locator::check);
            officer.confirms("提请采取措施");
        }
    }

    private static void approves(String matter) {
        try (Officer head = Officer.at("yuhua-head", measures(matter))) {
            head.visitor().button("批准").click();
            head.visitor().field("批准意见（可以不填）").fill("黄桃容易腐烂,不及时保存将难以取得证据(演示)");
            head.confirms("批准");
            head.visitor().seesText("已批准，待实施");
            head.visitor().seesText("长雨市监先登〔2026〕");
        }
    }

    private static String measures(String matter) {
        return "/matters/" + matter + "?tab=measures";
    }
}
