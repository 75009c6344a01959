package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Screen;

/** Xiangtan objects; the province reads both sides and decides; everybody sees it as it happens. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ObjectionBrowserStoryIT {
    private static final String SENDER_SAYS = "平台数据显示实际经营地在雨湖区(演示)";
    private static final String RECEIVER_SAYS = "商品在天元区仓库包装、发出,不属于本局管辖(演示)";

    private final Steps steps = new Steps(SharedSystem.door());

    @Test
    void the_province_reads_both_arguments_side_by_side_and_designates_while_all_look_on() {
        itIs("2026-04-20");
        String title = "仓库发货地有争议的商品 异议(演示)";
        String transfer = Transfers.of(steps).delivered(title, SENDER_SAYS);
        String page = "/transfers/" + transfer;
        try (Officer sender = Officer.at("yuelu-officer-1", page);
                Officer receiver = Officer.at("yuhu-head", page);
                Officer papers = Officer.at("hunan-liaison", "/transfers?direction=deciding");
                Officer province = Officer.at("hunan-designator", "/", Screen.wide("zh-CN"))) {
            sender.visitor().seesText("已签收，待决定");
            sender.staysOnThisPage();

            receiver.takes("提出管辖异议");
            receiver.visitor().field("管辖意见").fill(RECEIVER_SAYS);
            receiver.confirms("提出管辖异议");
            sender.visitor().seesText("已提出管辖异议");
            sender.visitor().seesText(RECEIVER_SAYS);

            receiver.takes("报请指定管辖");
            // The request is read before it goes up.
            receiver.visitor().sees(receiver.visitor().dialog().getByText("妥否，请批示。").first());
            receiver.confirms("报请指定管辖");
            papers.visitor().seesText(title);
            papers.opens(title);
            papers.does("签收请示材料");
            sender.visitor().seesText("上级机关审查中");

            province.visitor().seesText(title);
            province.opens(title);
            province.visitor().seesText(SENDER_SAYS);
            province.visitor().seesText(RECEIVER_SAYS);
            assertThat(areSideBySide(province)).isTrue();
            designates(province);

            sender.visitor().seesText("已指定管辖");
            receiver.visitor().seesText("已指定管辖");
            assertThat(sender.hasStayed()).isTrue();
            assertThat(sender.visitor().faults()).isEmpty();
            assertThat(receiver.visitor().faults()).isEmpty();
            assertThat(province.visitor().faults()).isEmpty();
        }
    }

    private static void designates(Officer province) {
        province.takes("指定管辖");
        province.visitor().dialog().getByText("其他机关").click();
        Locator offices = province.visitor().field("选择其他机关");
        offices.fill("天元");
        // The offices come from the service: Enter before they are there chooses nothing.
        province.visitor()
                .sees(province.page().getByTitle("株洲市天元区市场监督管理局").locator("visible=true"));
        offices.press("Enter");
        province.visitor().field("指定理由").fill("包装、发货地在天元区,由该局管辖更便于查处(演示)");
        province.visitor()
                .sees(province.visitor().dialog().getByText("现指定由株洲市天元区市场监督管理局管辖").first());
        province.confirms("指定管辖");
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
