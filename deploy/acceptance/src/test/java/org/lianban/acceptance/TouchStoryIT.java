package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Screen;

/** An officer with a tablet: a finger rests on nothing, it only taps. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TouchStoryIT {
    /** Far longer than the console waits before it closes what a mouse has left. */
    private static final int A_WHILE_MILLIS = 5_000;

    @Test
    void the_arithmetic_of_a_limit_opens_by_a_tap_and_stays() {
        itIs("2026-07-06");
        String matter =
                new Steps(SharedSystem.door())
                        .register("yuelu-officer-1", Registrations.lead("触屏查看期限(演示)"))
                        .orThrow("registration")
                        .text("matterId");
        try (Officer officer = Officer.at("yuelu-officer-1", "/help", Screen.tablet("zh-CN"))) {
            officer.page().clock().install();
            officer.visitor().go("/matters/" + matter + "?tab=clocks");
            Locator limit = officer.page().locator("button.due-chip").first();
            officer.visitor().sees(limit);
            officer.visitor().settle();
            limit.tap();
            Locator arithmetic = officer.page().getByRole(AriaRole.TOOLTIP);
            officer.visitor().sees(arithmetic);
            officer.page().clock().fastForward(A_WHILE_MILLIS);
            officer.visitor().settle();
            assertThat(arithmetic.isVisible()).isTrue();

            officer.page().keyboard().press("Escape");
            officer.visitor().misses(arithmetic);
            assertThat(officer.visitor().faults()).isEmpty();
        }
    }
}
