package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** No mouse: a report is taken down and the day's work gone through with keys alone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyboardStoryIT {
    private static final int MOST_TABS = 80;
    private static final double FINGER = 60;
    private static final String FOCUSED =
            "() => (document.activeElement?.textContent || '').trim()";

    @BeforeAll
    static void two_things_to_do() {
        itIs("2026-07-06");
        Steps steps = new Steps(SharedSystem.door());
        Transfers.of(steps).delivered("键盘甲(演示)", "实际经营地在雨湖区(演示)");
        Transfers.of(steps).delivered("键盘乙(演示)", "实际经营地在雨湖区(演示)");
    }

    @Test
    void a_report_is_taken_down_without_a_mouse() {
        String title = "只用键盘登记的线索(演示)";
        try (Officer officer = Officer.at("yuelu-officer-1", "/")) {
            Page page = officer.page();
            officer.visitor().sees(officer.visitor().heading("待办"));
            tabTo(page, "登记线索");
            page.keyboard().press("Enter");
            officer.visitor().sees(officer.visitor().field("案由"));
            officer.visitor().settle();
            page.keyboard().type(title);
            press(page, "Tab");
            page.keyboard().type("巡查发现包装与正品不符(演示)");
            press(page, "Tab");
            picks(officer, "日常监督检查");
            // The day is there already, and what the source says of itself may be left out.
            press(page, "Tab");
            press(page, "Tab");
            press(page, "Tab");
            picks(officer, "商标侵权：销售侵权商品");
            press(page, "Control+Enter");
            officer.visitor().arrivesAt(Pattern.compile(".*/matters/.*"));
            officer.visitor().sees(officer.visitor().heading(title));
            assertThat(officer.visitor().faults()).isEmpty();
        }
    }

    @Test
    void the_worklist_is_gone_through_with_j_k_and_enter() {
        try (Officer head = Officer.at("yuhu-head", "/")) {
            Page page = head.page();
            head.visitor().seesText("键盘甲(演示)");
            head.visitor().settle();
            page.keyboard().press("j");
            String first = focused(page);
            page.keyboard().press("j");
            String second = focused(page);
            assertThat(second).isNotEmpty().isNotEqualTo(first);
            page.keyboard().press("k");
            assertThat(focused(page)).isEqualTo(first).isNotEmpty();
            page.keyboard().press("Enter");
            head.visitor().arrivesAt(Pattern.compile(".*/(transfers|matters)/.*"));
            head.visitor().sees(head.visitor().text(first));
        }
    }

    private static void picks(Officer officer, String choice) {
        officer.page().keyboard().type(choice);
        officer.visitor().sees(officer.page().getByTitle(choice));
        press(officer.page(), "Enter");
    }

    // As a finger does: in the same instant a list that closes would swallow the next key.
    private static void press(Page page, String key) {
        page.keyboard().press(key, new Keyboard.PressOptions().setDelay(FINGER));
        page.waitForTimeout(FINGER);
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (focused(page).endsWith(name)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(name + " is not reached by the tab key");
    }

    private static String focused(Page page) {
        return (String) page.evaluate(FOCUSED);
    }
}
