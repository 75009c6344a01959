package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Visitor;

/**
 * Photos and a ledger go along with a lead: sender and receiver at their browsers, side by side.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceBrowserStoryIT {
    @Test
    void photos_and_a_ledger_are_taken_in_sent_checked_and_signed_for() {
        itIs("2026-07-06");
        String title = "雨湖区某商行涉嫌销售侵权商品 附证据(演示)";
        try (Officer sender = Officer.at("yuelu-officer-1", "/leads/new");
                Officer receiver = Officer.at("yuhu-officer-1", "/transfers");
                Officer liaison = Officer.at("yuhu-liaison", "/transfers")) {
            sender.takesDown(title, "雨湖区");
            String matter = sender.registers();
            takesIn(sender, matter, SampleFile.stall(), SampleFile.ledger());
            sender.visitor().go("/matters/" + matter);
            sender.drafts("雨湖", "违法行为发生在雨湖区(演示)");
            String transfer =
                    sender.page().url().replaceAll(".*/transfers/([-0-9a-f]{36}).*", "$1");
            sender.does("送审");
            try (Officer head = Officer.at("yuelu-head", "/transfers/" + transfer)) {
                head.does("批准并签发");
            }

            liaison.visitor().seesText(title);
            liaison.opens(title);
            liaison.does("签收材料");
            try (Officer head = Officer.at("yuhu-head", "/transfers/" + transfer)) {
                head.takes("接收");
                head.confirms("接收");
            }

            signs(sender, "发出证据");
            receiver.visitor().go("/transfers/" + transfer);
            Locator way = way(receiver);
            for (int item = 0; item < 2; item++) {
                // What was found stays open to a second look: each row keeps its button.
                Locator agrees = button(way, "相符").nth(item);
                receiver.visitor().sees(agrees);
                agrees.click();
                receiver.visitor().settle();
            }
            signs(receiver, "接收证据");
            liaison.does("证据交接完成");

            sender.visitor().go("/matters/" + matter + "?tab=letters");
            sender.visitor().seesText("证据材料移送清单");
            sender.visitor().seesText("证据接收回执");
            sender.visitor().go("/matters/" + matter + "?tab=told");
            sender.visitor().seesText("已办");
            for (Visitor person :
                    List.of(sender.visitor(), receiver.visitor(), liaison.visitor())) {
                assertThat(person.faults()).isEmpty();
            }
        }
    }

    @Test
    void a_photo_and_a_paper_are_read_in_the_page_and_each_look_is_on_record() {
        itIs("2026-07-06");
        try (Officer officer = Officer.at("yuelu-officer-1", "/leads/new")) {
            officer.takesDown("岳麓区某商行涉嫌销售侵权商品 查看证据(演示)", "岳麓区");
            String matter = officer.registers();
            takesIn(officer, matter, SampleFile.stall(), SampleFile.ledger());
            Visitor visitor = officer.visitor();

            visitor.go("/matters/" + matter + "?tab=evidence");
            visitor.link("现场照片1 摊位(演示)").click();
            visitor.button("查看").click();
            visitor.sees(officer.page().locator("img[src*='/content?opening=']"));
            visitor.seesText("查看");
            visitor.go("/matters/" + matter + "?tab=evidence");
            visitor.link("销售台账(演示)").click();
            visitor.button("查看").click();
            visitor.sees(officer.page().locator("iframe[src^='blob:']"));

            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void a_line_that_breaks_during_an_upload_is_nobodys_work() {
        itIs("2026-07-06");
        try (Officer officer = Officer.at("yuelu-officer-1", "/leads/new")) {
            officer.takesDown("岳麓区某商行涉嫌销售侵权商品 断线(演示)", "岳麓区");
            String matter = officer.registers();
            List<String> broken = new ArrayList<>();
            officer.page()
                    .route(
                            Pattern.compile("/evidence-uploads/.*/content$"),
                            sending -> {
                                broken.add(sending.request().method());
                                sending.abort("connectionreset");
                            },
                            new Page.RouteOptions().setTimes(1));

            takesIn(officer, matter, SampleFile.ledger());

            assertThat(broken).containsExactly("PUT");
        }
    }

    @Test
    void what_is_filled_in_is_not_lost_by_a_slip_of_the_hand() {
        itIs("2026-07-06");
        try (Officer officer = Officer.at("yuelu-officer-1", "/leads/new")) {
            officer.takesDown("岳麓区某商行涉嫌销售侵权商品 误关(演示)", "岳麓区");
            String matter = officer.registers();
            Visitor visitor = officer.visitor();
            visitor.go("/matters/" + matter + "?tab=evidence");
            visitor.button("登记证据").first().click();
            visitor.sees(visitor.dialog());
            visitor.field("来源").fill("当事人经营场所(演示)");

            officer.page().keyboard().press("Escape");
            visitor.seesText("证据尚未登记");
            visitor.button("继续填写").click();
            visitor.misses(visitor.text("证据尚未登记"));
            assertThat(visitor.field("来源").inputValue()).isEqualTo("当事人经营场所(演示)");
            officer.page().keyboard().press("Escape");
            visitor.button("放弃并关闭").click();

            visitor.misses(visitor.dialog());
            assertThat(visitor.faults()).isEmpty();
        }
    }

    /** Two collectors, a source, the files: what is taken in without anything else to be said. */
    private static void takesIn(Officer officer, String matter, SampleFile... files) {
        Visitor visitor = officer.visitor();
        visitor.go("/matters/" + matter + "?tab=evidence");
        visitor.button("登记证据").first().click();
        visitor.sees(visitor.dialog());
        visitor.choose("证据种类", "书证");
        visitor.field("来源").fill("当事人经营场所(演示)");
        Locator collectors =
                visitor.dialog()
                        .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("收集人"));
        collectors.getByRole(AriaRole.CHECKBOX).nth(1).check();
        visitor.dialog()
                .locator("input[type=file]")
                .setInputFiles(List.of(files).stream().map(SampleFile::place).toArray(Path[]::new));
        for (int i = 0; i < files.length; i++) {
            visitor.dialog()
                    .getByRole(
                            AriaRole.TEXTBOX,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("^证据名称：")))
                    .nth(i)
                    .fill(files[i].name().replaceAll("[.][a-z]+$", ""));
        }
        visitor.button("登记并上传").click();
        for (SampleFile file : files) {
            visitor.sees(
                    officer.page()
                            .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("证据"))
                            .getByText(file.name().replaceAll("[.][a-z]+$", "")));
        }
    }

    /** The one who acts and a colleague sign. */
    private static void signs(Officer officer, String act) {
        Visitor visitor = officer.visitor();
        Locator button = button(way(officer), act);
        visitor.sees(button);
        button.click();
        visitor.sees(visitor.dialog());
        visitor.dialog().getByRole(AriaRole.COMBOBOX).press("ArrowDown");
        visitor.dialog().getByRole(AriaRole.COMBOBOX).press("Enter");
        visitor.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile(act + "$")))
                .click();
        visitor.misses(visitor.dialog());
    }

    private static Locator way(Officer officer) {
        return officer.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("证据移送"));
    }

    private static Locator button(Locator within, String begin) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(begin)));
    }
}
