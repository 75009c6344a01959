package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Screen;

/** The duty officer in a market hall, with a screen of 360 pixels. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NarrowScreenStoryIT {
    @Test
    void a_letter_that_came_is_found_and_signed_for_on_a_narrow_screen() {
        itIs("2026-07-06");
        String title = "窄屏上签收(演示)";
        Transfers.of(new Steps(SharedSystem.door())).issued(title, "实际经营地在雨湖区(演示)");
        try (Officer liaison = Officer.at("yuhu-liaison", "/", Screen.narrow("zh-CN"))) {
            liaison.visitor().button("打开导航").click();
            liaison.visitor().link("移送").click();
            liaison.visitor().sees(liaison.visitor().heading("移送"));
            liaison.opens(title);
            liaison.does("签收材料");
            liaison.visitor().seesText("已签收，待决定");
            assertThat(liaison.visitor().faults()).isEmpty();
        }
    }
}
