package org.lianban.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.local.Service;

/** What people do to forms: click twice, paste anything, paste far too much. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputIT {
    private static final int FAR_TOO_MUCH = 5_000;
    private static final String YUHU = "430302";

    @BeforeEach
    void a_monday() {
        itIs("2026-07-06");
    }

    @Test
    void a_double_click_registers_one_lead() {
        String title = "双击登记按钮(演示)";
        try (Officer officer = Officer.at("yuelu-officer-1", "/leads/new")) {
            officer.takesDown(title, "岳麓区");
            officer.visitor().button("登记").dblclick();
            officer.visitor().sees(officer.visitor().heading(title));
            officer.visitor().settle();
        }
        assertThat(matters(title)).isEqualTo(1);
    }

    @Test
    void a_pasted_code_with_spaces_and_full_width_characters_is_read_as_it_is_meant() {
        String title = "粘贴全角代码(演示)";
        try (Officer officer = Officer.at("yuelu-officer-1", "/leads/new")) {
            officer.takesDown(title, "岳麓区");
            officer.visitor().field("名称").fill("岳麓××科技有限公司(演示)");
            officer.visitor().field("统一社会信用代码").fill("　９１４３０１０４ ＭＡＸＸ ０００９０ ｌ ");
            officer.visitor().seesText("将登记为 91430104MAXX00090L");
            String matter = officer.registers();
            officer.visitor().go("/matters/" + matter + "?tab=parties");
            officer.visitor().seesText("91430104MAXX00090L");
        }
    }

    @Test
    void five_thousand_characters_in_a_name_are_refused_beside_the_field_and_not_cut() {
        String title = "名称过长(演示)";
        try (Officer officer = Officer.at("yuelu-officer-1", "/leads/new")) {
            officer.takesDown(title, "岳麓区");
            Locator name = officer.visitor().field("名称");
            name.fill("长".repeat(FAR_TOO_MUCH));
            officer.visitor().button("登记").click();
            assertThat(name).hasAttribute("aria-invalid", "true");
            assertThat(name).hasAccessibleDescription(Pattern.compile(".*\\d+.*字.*"));
            assertThat(name.inputValue()).hasSize(FAR_TOO_MUCH);
            assertThat(officer.page().url()).endsWith("/leads/new");

            name.fill("岳麓××商行(演示)");
            officer.registers();
            officer.visitor().sees(officer.visitor().heading(title));
        }
        assertThat(matters(title)).isEqualTo(1);
    }

    @Test
    void what_is_missing_is_said_beside_its_field_before_anything_is_sent() {
        try (Officer officer = Officer.at("yuelu-officer-1", "/leads/new")) {
            officer.visitor().button("登记").click();
            Locator title = officer.visitor().field("案由");
            assertThat(title).hasAttribute("aria-invalid", "true");
            assertThat(title).hasAccessibleDescription(Pattern.compile(".*请填写此项.*"));
            assertThat(title).isFocused();
        }
    }

    @Test
    void what_comes_too_late_is_refused_beside_its_button_with_the_article_and_stays_written() {
        String reason = "违法行为发生在雨湖区(演示)";
        Steps steps = new Steps(SharedSystem.door());
        try (Officer officer = Officer.at("yuelu-officer-1", "/leads/new")) {
            officer.takesDown("另一窗口已经拟函(演示)", "雨湖区");
            String matter = officer.registers();
            officer.writesDraft("雨湖", reason);
            officer.visitor().settle();
            steps.draft("yuelu-officer-1", matter, YUHU, reason).orThrow("draft");

            officer.visitor().button("保存草稿").click();

            // Not the preview's, which is refused as well: there is no letter any more.
            Locator refusal =
                    officer.visitor()
                            .dialog()
                            .locator(".drafting > :not(.drafting-previews)")
                            .getByRole(AriaRole.ALERT);
            assertThat(refusal).containsText("移送正在办理，暂不能作出此决定。");
            assertThat(refusal).containsText("程序规定14");
            assertThat(refusal).containsText("TRANSFER_UNDER_WAY");
            assertThat(officer.visitor().field("移送理由")).hasValue(reason);
        }
    }

    private static int matters(String title) {
        return Records.of(Service.CASE_SERVICE)
                .rows("select id from matter where title = ?", title)
                .size();
    }
}
