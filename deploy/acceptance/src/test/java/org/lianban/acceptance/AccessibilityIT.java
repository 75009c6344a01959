package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.acceptance.browser.Screen;
import org.lianban.acceptance.browser.Tour.Stop;
import org.lianban.acceptance.browser.Visitor;

/** Nobody is shut out of a page: by its colours, its missing names, or a screen that is narrow. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessibilityIT {
    private static final String TODAY = "2026-07-06";
    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Axe axe = new Axe();

    private interface Examination {
        /** What is wrong with the page. */
        List<String> faults(Page page);
    }

    @BeforeAll
    static void something_waits_on_every_page() {
        itIs(TODAY);
        new WaitingMatters(SharedSystem.door(), LocalDate.parse(TODAY)).left();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void no_page_has_a_serious_fault(String language) {
        assertThat(examined(Screen.desk(language), axe::faults)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void no_page_is_wider_than_a_narrow_screen(String language) {
        assertThat(examined(Screen.narrow(language), AccessibilityIT::width)).isEmpty();
    }

    private static List<String> width(Page page) {
        int tooWide = ((Number) page.evaluate(TOO_WIDE)).intValue();
        return tooWide > 0 ? List.of(tooWide + " pixels too wide") : List.of();
    }

    private static List<String> examined(Screen screen, Examination examination) {
        List<String> faults = new ArrayList<>();
        try (Rounds rounds = new Rounds(screen)) {
            for (Stop stop : rounds.stops()) {
                Visitor visitor = rounds.at(stop);
                visitor.sees(
                        visitor.page()
                                .getByRole(
                                        AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)));
                visitor.settle();
                examination
                        .faults(visitor.page())
                        .forEach(fault -> faults.add(stop.name() + ": " + fault));
                visitor.faults().forEach(fault -> faults.add(stop.name() + " says " + fault));
            }
        }
        return faults;
    }
}
