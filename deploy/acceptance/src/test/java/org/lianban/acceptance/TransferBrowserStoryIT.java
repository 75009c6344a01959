package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Visitor;

/** Changsha sends, Xiangtan takes: two offices at their browsers, side by side. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransferBrowserStoryIT {
    @Test
    void a_lead_taken_down_in_changsha_appears_in_xiangtan_and_is_theirs_when_they_accept() {
        itIs("2026-07-06");
        String title = "雨湖区某商行涉嫌销售侵权商品 并排(演示)";
        try (Officer officer = Officer.at("yuelu-officer-1", "/leads/new");
                Officer head = Officer.at("yuelu-head", "/");
                Officer liaison = Officer.at("yuhu-liaison", "/transfers");
                Officer receiver = Officer.at("yuhu-head", "/")) {
            liaison.visitor().sees(liaison.visitor().heading("移送"));
            liaison.staysOnThisPage();

            officer.takesDown(title, "雨湖区");
            String matter = officer.registers();
            officer.visitor().seesText("已登记，编号");
            officer.drafts("雨湖", "违法行为发生在雨湖区(演示)");
            officer.does("送审");

            head.opens(title);
            head.takes("批准并签发");
            head.visitor().sees(head.visitor().dialog().getByText("违法行为发生在雨湖区(演示)"));
            assertThat(liaison.visitor().text(title).count()).isZero();
            head.confirms("批准并签发");

            liaison.visitor().seesText(title);
            assertThat(liaison.hasStayed()).isTrue();
            liaison.opens(title);
            liaison.does("签收材料");

            receiver.visitor().seesText(title);
            receiver.opens(title);
            receiver.takes("接收");
            receiver.confirms("接收");

            officer.visitor().seesText("已移交，待告知结果");
            List<String> told = officer.timeline(matter);
            assertThat(told)
                    .hasSizeGreaterThan(4)
                    .anyMatch(fact -> fact.contains("起草将案件移交"))
                    .anyMatch(fact -> fact.contains("接收"));
            assertThat(receiver.timeline(matter)).isEqualTo(told);
            receiver.visitor().seesText("湘潭市雨湖区");
            for (Visitor person :
                    List.of(
                            officer.visitor(),
                            head.visitor(),
                            liaison.visitor(),
                            receiver.visitor())) {
                assertThat(person.faults()).isEmpty();
            }
        }
    }
}
