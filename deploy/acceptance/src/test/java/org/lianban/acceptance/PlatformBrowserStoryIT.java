package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Screen;
import org.lianban.acceptance.browser.Visitor;

/**
 * A patent passing-off on a platform, at the browsers of Changsha and Xiangtan side by side: filed,
 * transferred, objected to; it can go to no third office until the province has read both sides and
 * decided, and each sees what the other does as it happens.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class PlatformBrowserStoryIT {
    private static final String TITLE = "平台店铺涉嫌假冒专利 走查" + System.nanoTime() + "(演示)";
    private static final String SENDER_SAYS = "平台数据显示实际经营地在雨湖区(演示)";
    private static final String RECEIVER_SAYS = "商品在天元区仓库包装、发出,不属于本局管辖(演示)";
    private static final String NOT_ONWARD = "移送件不得再自行移送，请报请共同的上一级机关（湖南省市场监督管理局）指定管辖。";

    @Test
    void a_case_that_is_objected_to_goes_where_the_province_says_and_nowhere_else() {
        itIs("2026-04-13");
        String matter = reported();
        itIs("2026-04-15");
        filed("yuelu", "7月14日");
        itIs("2026-04-17");
        String transfer = sent(matter);
        itIs("2026-04-20");
        try (Officer sender = Officer.at("yuelu-officer-1", transfer);
                Officer receiver = Officer.at("yuhu-head", transfer)) {
            received();
            sender.visitor().seesText("已签收，待决定");
            receiver.visitor().seesText("4月29日");
            sender.staysOnThisPage();
            itIs("2026-04-24");
            objected(receiver);
            sender.visitor().seesText(RECEIVER_SAYS);
            goesNoFurther(matter);
            itIs("2026-04-27");
            askedAbove(receiver);
            itIs("2026-04-28");
            papersAtTheProvince();
            sender.visitor().seesText("上级机关审查中");
            itIs("2026-05-09");
            designated();
            sender.visitor().seesText("已指定管辖");
            receiver.visitor().seesText("已指定管辖");
            assertThat(sender.hasStayed()).isTrue();
            assertThat(sender.visitor().faults()).isEmpty();
            assertThat(receiver.visitor().faults()).isEmpty();
        }
        itIs("2026-05-12");
        fileReceived(matter);
        itIs("2026-05-20");
        filed("tianyuan", "8月18日");
    }

    private static String reported() {
        try (Officer officer = Officer.at("yuelu-officer-1", "/leads/new")) {
            Visitor visitor = officer.visitor();
            visitor.field("案由").fill(TITLE);
            visitor.field("线索内容").fill("店铺页面标注「专利号 ZL 2012 2 0000001.2」,该号从未授权(演示)");
            visitor.choose("线索来源", "实名举报");
            visitor.choose("涉嫌违法行为", "假冒专利");
            visitor.choose("违法行为发生地", "岳麓区");
            visitor.field("违法行为仍在连续或者继续").check();
            visitor.field("名称").fill("岳麓××科技有限公司(演示)");
            visitor.field("统一社会信用代码").fill("91430104MAXX00090L");
            visitor.button("添加权利").click();
            visitor.choose("权利类型", "实用新型专利");
            visitor.field("权利名称").fill("一种演示装置(演示)");
            visitor.field("权利号").fill("ZL 2012 2 0000001.2");
            visitor.field("姓名").fill("平台买家(演示)");
            visitor.field("电话").fill("00000003021");
            String matter = officer.registers();
            visitor.seesText("5月7日");
            assertThat(visitor.faults()).isEmpty();
            return matter;
        }
    }

    /** Two officers are named, then the head files: both find it in their work. */
    private static void filed(String office, String due) {
        try (Officer head = Officer.at(office + "-unit-head", "/")) {
            head.opens(TITLE);
            head.takes("指派办案人员");
            Locator officers = head.visitor().dialog().getByRole(AriaRole.CHECKBOX);
            officers.nth(0).check();
            officers.nth(1).check();
            head.confirms("指派");
        }
        try (Officer head = Officer.at(office + "-head", "/")) {
            head.opens(TITLE);
            head.takes("立案");
            Locator notes = head.visitor().dialog().getByLabel("证据说明");
            for (Locator note : notes.all()) {
                note.fill("见网页截图、平台数据(演示)");
            }
            head.confirms("决定立案");
            head.visitor().seesText(due);
        }
    }

    /** Answers with the transfer's page. */
    private static String sent(String matter) {
        try (Officer officer = Officer.at("yuelu-officer-1", "/matters/" + matter)) {
            officer.takes("起草移送函");
            otherOffice(officer, "雨湖", "湘潭市雨湖区市场监督管理局");
            Locator drawer = officer.visitor().dialog();
            drawer.getByRole(AriaRole.RADIOGROUP).last().getByRole(AriaRole.RADIO).first().check();
            officer.visitor().field("移送理由").fill(SENDER_SAYS);
            officer.savesDraft();
            officer.does("送审");
        }
        try (Officer head = Officer.at("yuelu-head", "/")) {
            head.opens(TITLE);
            head.does("批准并签发");
            return head.page().url().replaceAll(".*(/transfers/[-0-9a-f]{36}).*", "$1");
        }
    }

    private static void received() {
        try (Officer liaison = Officer.at("yuhu-liaison", "/")) {
            liaison.opens(TITLE);
            liaison.does("签收材料");
        }
    }

    private static void objected(Officer receiver) {
        receiver.takes("提出管辖异议");
        receiver.visitor().field("管辖意见").fill(RECEIVER_SAYS);
        receiver.confirms("提出管辖异议");
    }

    /** To 天元, where the warehouse is, leads no way but over the province: the page says so. */
    private static void goesNoFurther(String matter) {
        try (Officer officer = Officer.at("yuhu-officer-1", "/matters/" + matter)) {
            officer.visitor().settle();
            officer.visitor().button("更多").click();
            officer.visitor().seesText(NOT_ONWARD);
        }
    }

    private static void askedAbove(Officer receiver) {
        receiver.takes("报请指定管辖");
        // The request is read before it goes up.
        receiver.visitor().sees(receiver.visitor().dialog().getByText("妥否，请批示。").first());
        receiver.confirms("报请指定管辖");
    }

    private static void papersAtTheProvince() {
        try (Officer papers = Officer.at("hunan-liaison", "/transfers?direction=deciding")) {
            papers.opens(TITLE);
            papers.does("签收请示材料");
            papers.visitor().seesText("5月11日");
        }
    }

    private static void designated() {
        try (Officer province = Officer.at("hunan-designator", "/", Screen.wide("zh-CN"))) {
            province.opens(TITLE);
            province.visitor().seesText(SENDER_SAYS);
            province.visitor().seesText(RECEIVER_SAYS);
            assertThat(areSideBySide(province)).isTrue();
            province.takes("指定管辖");
            otherOffice(province, "天元", "株洲市天元区市场监督管理局");
            province.visitor().field("指定理由").fill("包装、发货地在天元区,由该局管辖更便于查处(演示)");
            province.visitor()
                    .sees(province.visitor().dialog().getByText("现指定由株洲市天元区市场监督管理局管辖").first());
            province.confirms("指定管辖");
            assertThat(province.visitor().faults()).isEmpty();
        }
    }

    /** One that is not among those first offered. */
    private static void otherOffice(Officer by, String typed, String name) {
        by.visitor().dialog().getByText("其他机关").click();
        Locator offices = by.visitor().field("选择其他机关");
        offices.fill(typed);
        // The offices come from the service: Enter before they are there chooses nothing.
        by.visitor().sees(by.page().getByTitle(name).locator("visible=true"));
        offices.press("Enter");
    }

    private static void fileReceived(String matter) {
        try (Officer liaison = Officer.at("tianyuan-liaison", "/")) {
            liaison.opens(TITLE);
            liaison.does("签收案卷");
        }
        try (Officer officer = Officer.at("tianyuan-head", "/matters/" + matter)) {
            officer.visitor().seesText("6月2日");
            officer.visitor().seesText("5月26日");
        }
    }

    private static boolean areSideBySide(Officer province) {
        var one = province.page().getByText(SENDER_SAYS).first().boundingBox();
        var other = province.page().getByText(RECEIVER_SAYS).first().boundingBox();
        return one != null
                && other != null
                && Math.abs(one.x - other.x) > 200
                && Math.abs(one.y - other.y) < 200;
    }
}
