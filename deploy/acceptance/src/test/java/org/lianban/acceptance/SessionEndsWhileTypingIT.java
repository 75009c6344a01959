package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Visitor;

/** The session is gone in the middle of a form; what was typed is not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class SessionEndsWhileTypingIT {
    private static final String OFFICER = "yuelu-officer-1";
    private static final Duration USUAL = Duration.ofMinutes(10);

    /** So long before it ends a token is renewed. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private static final Duration RENEWED_AT_ONCE = AHEAD.plusSeconds(1);
    private static final Pattern KEYCLOAK = Pattern.compile(".*/auth/realms/lianban/.*");

    private final Keycloak keycloak = new Keycloak(SharedSystem.system());

    @BeforeEach
    void a_monday() {
        itIs("2026-07-06");
    }

    @AfterEach
    void tokens_last_as_usual() {
        keycloak.letTokensLast(USUAL);
    }

    @Test
    void one_signs_in_beside_the_form_and_submits_what_was_typed() {
        String title = "登录失效之前填写的(演示)";
        try (Officer officer = Officer.at(OFFICER, "/leads/new")) {
            officer.takesDown(title, "岳麓区");
            officer.visitor().field("名称").fill("岳麓××商行(演示)");
            officer.visitor().settle();
            officer.visitor().context().clearCookies();
            officer.visitor().button("登记").click();
            officer.visitor().seesText("登录已失效");

            signsInBeside(officer, OFFICER);

            officer.visitor().misses(officer.visitor().dialog());
            assertThat(officer.visitor().field("案由").inputValue()).isEqualTo(title);
            assertThat(officer.visitor().field("名称").inputValue()).isEqualTo("岳麓××商行(演示)");
            officer.registers();
            officer.visitor().sees(officer.visitor().heading(title));
        }
    }

    @Test
    void one_who_was_signed_out_at_keycloak_loses_nothing_either() {
        String title = "统一登录注销之前填写的(演示)";
        keycloak.letTokensLast(RENEWED_AT_ONCE);
        try (Officer officer = Officer.at(OFFICER, "/leads/new")) {
            officer.takesDown(title, "岳麓区");
            officer.visitor().settle();
            keycloak.endSessions(OFFICER);
            keycloak.letTokensLast(USUAL);
            // A token that was renewed within the last second would still do.
            officer.page().waitForTimeout(RENEWED_AT_ONCE.minus(AHEAD).plusMillis(500).toMillis());
            officer.visitor().button("登记").click();
            officer.visitor().seesText("登录已失效");
            officer.visitor().sees(officer.visitor().field("案由"));
            assertThat(officer.visitor().field("案由").inputValue()).isEqualTo(title);

            signsInBeside(officer, OFFICER);

            officer.visitor().misses(officer.visitor().dialog());
            assertThat(officer.visitor().field("案由").inputValue()).isEqualTo(title);
            officer.registers();
            officer.visitor().sees(officer.visitor().heading(title));
        }
    }

    @Test
    void nobody_goes_on_under_the_name_of_another() {
        try (Officer officer = Officer.at(OFFICER, "/leads/new")) {
            officer.takesDown("换人之前填写的(演示)", "岳麓区");
            officer.visitor().context().clearCookies();
            officer.visitor().button("登记").click();
            officer.visitor().seesText("登录已失效");

            signsInBeside(officer, "yuelu-officer-2");

            officer.visitor().seesText("为避免以他人名义提交");
            officer.visitor().button("重新打开页面").click();
            officer.visitor().seesText("岳麓区局办案人员乙(演示)");
            officer.visitor().sees(officer.visitor().field("案由"));
            assertThat(officer.visitor().field("案由").inputValue()).isEmpty();
        }
    }

    @Test
    void a_page_that_is_opened_again_has_the_draft() {
        String title = "重新打开页面之前填写的(演示)";
        try (Officer officer = Officer.at("yuelu-officer-2", "/leads/new")) {
            officer.takesDown(title, "岳麓区");
            officer.visitor().settle();
            officer.visitor().context().clearCookies();
            officer.page().reload();
            officer.visitor().arrivesAt(KEYCLOAK);
            officer.visitor().signInHere("yuelu-officer-2");
            officer.visitor().seesText("已恢复上次未提交的草稿");
            assertThat(officer.visitor().field("案由").inputValue()).isEqualTo(title);
            officer.registers();
            officer.visitor().sees(officer.visitor().heading(title));
        }
    }

    private static void signsInBeside(Officer officer, String account) {
        Page beside = officer.page().waitForPopup(() -> officer.visitor().button("重新登录").click());
        Visitor.signIn(beside, account);
        if (!beside.isClosed()) {
            beside.waitForClose(() -> {});
        }
    }
}
