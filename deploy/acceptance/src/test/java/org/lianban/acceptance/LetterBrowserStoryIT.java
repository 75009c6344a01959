package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Visitor;

/**
 * A notice that no act issues: drafted beside its own picture, sent back and mended, issued, served
 * and scanned; then it turns out to be written wrongly, and whoever holds it can find that out.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class LetterBrowserStoryIT {
    private static final String TITLE = "荷塘区某商行涉嫌销售侵权商品 文书(演示)";
    private static final String PARTY = "荷塘××商行(演示)";
    private static final String NOTICE = "限期提供材料通知书";
    private static final Pattern CODE = Pattern.compile("验证码 <b>([^<]+)</b>");
    private static final Pattern LETTER = Pattern.compile(".*/letters/[-0-9a-f]{36}.*");
    private static final Pattern DRAFT = Pattern.compile(".*/letter-drafts/[-0-9a-f]{36}.*");

    @Test
    void a_notice_is_drafted_returned_issued_served_and_found_to_be_void() {
        itIs("2026-07-06");
        String matter = registered();
        drafted(matter);
        returned();
        mended(matter);
        String letter = issued();
        served(letter);
        voided(letter);
    }

    private static void drafted(String matter) {
        try (Officer officer = Officer.at("hetang-officer-1", letters(matter))) {
            Visitor visitor = officer.visitor();
            visitor.button("起草文书").click();
            visitor.dialog().getByRole(AriaRole.LINK, exactly(NOTICE)).click();
            visitor.field("需要提供的材料").fill("进货票据\n销售台账");
            day(visitor, "提供期限", "2026-07-13");
            visitor.field("提供地点").fill("荷塘区某路1号(演示)");
            visitor.sees(sheet(officer).getByText(PARTY).first());
            visitor.button("保存").click();
            visitor.arrivesAt(DRAFT);
            visitor.settle();
            officer.does("送签");
            visitor.seesText("待签发");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    /** The head finds it under what waits for his signature. */
    private static void returned() {
        try (Officer head = Officer.at("hetang-head", "/letters")) {
            waiting(head);
            head.takes("退回修改");
            head.visitor().field("需要修改之处").fill("请写明要求提供的理由(演示)");
            head.confirms("退回修改");
            head.visitor().seesText("起草中");
        }
    }

    private static void mended(String matter) {
        try (Officer officer = Officer.at("hetang-officer-1", letters(matter))) {
            Visitor visitor = officer.visitor();
            visitor.seesText("已退回修改");
            visitor.link(NOTICE).first().click();
            visitor.seesText("请写明要求提供的理由(演示)");
            visitor.field("要求提供的理由").fill("核对进货来源(演示)");
            visitor.button("保存").click();
            visitor.seesText("已保存");
            officer.does("送签");
            visitor.seesText("待签发");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static String issued() {
        try (Officer head = Officer.at("hetang-head", "/letters")) {
            waiting(head);
            head.takes("签发");
            head.visitor().sees(sheet(head).getByText("核对进货来源(演示)").first());
            head.confirms("签发");
            head.visitor().arrivesAt(LETTER);
            head.visitor().seesText("株荷市监限提〔2026〕");
            head.visitor().seesText("公开验证地址");
            assertThat(head.visitor().faults()).isEmpty();
            return head.page().url().replaceAll(".*(/letters/[-0-9a-f]{36}).*", "$1");
        }
    }

    /** Served by the two in charge on whom it is for, and the signed receipt laid beside it. */
    private static void served(String letter) {
        try (Officer officer = Officer.at("hetang-officer-1", letter)) {
            Visitor visitor = officer.visitor();
            visitor.button("登记送达").click();
            visitor.dialog().getByRole(AriaRole.RADIO, exactly("直接送达")).check();
            visitor.sees(visitor.dialog().getByText(PARTY).first());
            visitor.field("送达地点").fill("荷塘区某路1号(演示)");
            visitor.field("收件人").fill("前台(演示)");
            visitor.dialog().getByRole(AriaRole.BUTTON, exactly("登记送达")).click();
            visitor.seesText("按所选送达方式，还须填写");
            visitor.choose("收件人与受送达人的关系", "法人、其他组织负责收件的人");
            officer.confirms("登记送达");
            visitor.seesText("7月6日（周一）已送达");
            officer.page()
                    .locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload(
                                    "签收回证.pdf",
                                    "application/pdf",
                                    "%PDF-1.7\n(演示)".getBytes(StandardCharsets.UTF_8)));
            visitor.seesText("签收回证.pdf 已存入");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    /** The head makes it void; the officer reads it on the page, a stranger by the code. */
    private static void voided(String letter) {
        try (Officer head = Officer.at("hetang-head", letter);
                Officer looking = Officer.at("hetang-officer-1", letter)) {
            looking.visitor().seesText("公开验证地址");
            looking.staysOnThisPage();
            head.takes("作废");
            head.visitor().field("作废理由").fill("材料名称写错(演示)");
            head.confirms("作废");
            head.visitor().seesText("作废理由：材料名称写错(演示)");
            looking.visitor().seesText("本文书已作废");
            assertThat(looking.hasStayed()).isTrue();
        }
        try (Officer officer = Officer.at("hetang-officer-1", letter)) {
            officer.visitor().seesText("本文书已作废");
            officer.visitor().seesText("材料名称写错(演示)");
            officer.visitor().go("/v/" + code(letter));
            officer.visitor().seesText("作废");
        }
    }

    /** As it stands at the foot of the paper. */
    private static String code(String letter) {
        byte[] text =
                SharedSystem.door()
                        .as("hetang-officer-1")
                        .bytes("/api/v1" + letter + "/html")
                        .body();
        Matcher address = CODE.matcher(new String(text, StandardCharsets.UTF_8));
        assertThat(address.find()).as("a code on the letter").isTrue();
        return address.group(1);
    }

    private static void waiting(Officer head) {
        head.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("待签发")).click();
        head.opens(NOTICE);
    }

    private static void day(Visitor visitor, String label, String day) {
        visitor.field(label).fill(day);
        visitor.field(label).press("Tab");
    }

    /** The letter as it would be printed; of two the one on top. */
    private static Locator sheet(Officer officer) {
        return officer.page().getByLabel("文书样稿").last();
    }

    private static String letters(String matter) {
        return "/matters/" + matter + "?tab=letters";
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String registered() {
        Steps steps = new Steps(SharedSystem.door());
        String matter =
                steps.register(
                                "hetang-officer-1",
                                Map.of(
                                        "title", TITLE,
                                        "content", "巡查中发现(演示)",
                                        "source", "INSPECTION",
                                        "breach", "TM_INFRINGE_3",
                                        "placeOfAct", "430202",
                                        "foundOn", "2026-07-06",
                                        "suspects",
                                                List.of(
                                                        Map.of(
                                                                "kind",
                                                                "ENTERPRISE",
                                                                "name",
                                                                PARTY))))
                        .orThrow("registering")
                        .body()
                        .path("matterId")
                        .asText();
        steps.assign("hetang-unit-head", matter, "hetang-officer-1", "hetang-officer-2")
                .orThrow("naming officers");
        return matter;
    }
}
