package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Screen;
import org.lianban.acceptance.browser.Visitor;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** The build that people use, on today's date: it opens, shows what is there and says goodbye. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmokeStoryIT {
    private static final String OFFICER = "yuelu-officer-1";
    private static final String SOUGHT = "sought-in-vain";
    private static final Pattern KEYCLOAK = Pattern.compile(".*/auth/realms/lianban/.*");

    private static LocalSystem system;

    @BeforeAll
    static void the_build_that_people_use() {
        system = LocalSystem.standard();
        system.up();
    }

    @AfterAll
    static void is_not_needed_any_more() {
        system.close();
    }

    @Test
    void an_officer_signs_in_finds_a_matter_and_signs_out() {
        String title = "春季市场检查 编号寻找(演示)";
        registered(title);
        try (Visitor officer = stranger("zh-CN")) {
            officer.go("/leads");
            officer.arrivesAt(KEYCLOAK);
            officer.signInHere(OFFICER);
            officer.sees(officer.heading("线索"));
            officer.link("待办").click();
            officer.sees(officer.heading("待办"));

            officer.page().keyboard().press("/");
            officer.page().keyboard().type("编号寻找");
            officer.page().keyboard().press("Enter");
            officer.text(title).first().click();
            officer.arrivesAt(Pattern.compile(".*/matters/.*"));
            officer.sees(officer.heading(title));

            officer.text("岳麓区局办案人员甲(演示)").first().click();
            officer.button("退出登录").click();
            officer.sees(officer.heading("已退出登录"));
            assertThat(officer.faults()).isEmpty();
            officer.button("登录").click();
            officer.arrivesAt(KEYCLOAK);
            officer.sees(officer.page().locator("#password"));
        }
    }

    @Test
    void who_comes_to_the_farewell_still_signed_in_is_told_so_and_may_sign_out() {
        try (Visitor officer = stranger("zh-CN")) {
            officer.signIn(OFFICER, "/");
            officer.sees(officer.heading("待办"));
            officer.go("/signed-out");
            officer.sees(officer.heading("您仍处于登录状态"));
            officer.button("退出登录").click();
            officer.sees(officer.heading("已退出登录"));
            assertThat(officer.faults()).isEmpty();
        }
    }

    @Test
    void the_console_speaks_the_language_of_its_browser_and_another_when_asked() {
        try (Visitor officer = stranger("en")) {
            officer.signIn(OFFICER, "/");
            officer.sees(officer.heading("My work"));
            assertThat(language(officer)).isEqualTo("en");
            officer.button("中文").click();
            officer.sees(officer.heading("待办"));
            assertThat(language(officer)).isEqualTo("zh-CN");
            officer.page().reload();
            officer.sees(officer.heading("待办"));
            assertThat(officer.faults()).isEmpty();
        }
    }

    @Test
    void an_error_of_a_script_is_in_the_servers_log_once() {
        String fault = "fault of the story " + System.nanoTime();
        try (Visitor officer = stranger("zh-CN")) {
            officer.signIn(OFFICER, "/search?query=" + SOUGHT);
            Locator heading = officer.text(SOUGHT);
            officer.sees(heading);
            for (int i = 0; i < 3; i++) {
                officer.page()
                        .evaluate("text => { setTimeout(() => { throw new Error(text) }) }", fault);
            }
            officer.settle();
            officer.page().reload();
            officer.sees(heading);
            officer.page()
                    .evaluate("text => { setTimeout(() => { throw new Error(text) }) }", fault);
            officer.settle();
            assertThat(officer.faults()).hasSize(4).allMatch(said -> said.contains(fault));
        }
        Eventually.holds(() -> assertThat(logged(fault)).isEqualTo(1));
        // The page's name stands beside it, and neither whom one looked for there nor who did.
        assertThat(log()).contains("page=/search").doesNotContain(SOUGHT).doesNotContain(OFFICER);
    }

    private static Visitor stranger(String language) {
        return Browsers.stranger(system.address(Service.GATEWAY), Screen.desk(language));
    }

    private static void registered(String title) {
        var door = new Door(system.address(Service.GATEWAY), system.tokens()::access, "zh-CN");
        door.as(OFFICER).post("/api/v1/leads", Registrations.lead(title)).orThrow("registration");
    }

    private static String language(Visitor visitor) {
        return visitor.page().locator("html").getAttribute("lang");
    }

    private static long logged(String text) {
        return log().lines().filter(line -> line.contains(text)).count();
    }

    private static String log() {
        try {
            return Files.readString(system.log(Service.GATEWAY), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
