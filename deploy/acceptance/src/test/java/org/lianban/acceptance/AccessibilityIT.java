package org.lianban.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.acceptance.browser.Screen;
import org.lianban.acceptance.browser.Tour.Stop;
import org.lianban.acceptance.browser.Visitor;

/** Nobody is shut out of a page: by its colours, its missing names, or a screen that is narrow. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class AccessibilityIT {
    private static final String TODAY = "2026-07-06";
    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Axe axe = new Axe();

    @BeforeAll
    static void something_waits_on_every_page() {
        itIs(TODAY);
        LocalDate today = LocalDate.parse(TODAY);
        Door door = SharedSystem.door();
        new WaitingMatters(door, today).left();
        Narrator nobody =
                new Narrator(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
        new DemoSharing(door, nobody, today).told();
        new DemoJurisdiction(door, nobody, today).told();
        new DemoCooperation(door, nobody, today).told();
        new DemoAssistance(door, nobody, today).told();
        // A party that is known, and a right that was looked up; perhaps another story entered it.
        new Steps(door)
                .register("yuelu-officer-1", DemoLeads.passingOff(today.minusDays(9), today))
                .orThrow("registering a passing-off");
        new Steps(door)
                .register("yanling-officer-1", DemoLeads.peaches(today))
                .orThrow("registering the peaches");
        door.as("yanling-officer-1").post("/api/v1/rights", DemoLeads.peachMark(today));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void no_page_has_a_serious_fault_or_is_wider_than_a_narrow_screen(String language) {
        Screen desk = Screen.desk(language);
        Screen narrow = Screen.narrow(language);
        List<String> faults = new ArrayList<>();
        try (Rounds rounds = new Rounds(desk)) {
            for (Stop stop : rounds.stops()) {
                Visitor visitor = rounds.at(stop);
                Page page = visitor.page();
                visitor.sees(
                        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)));
                visitor.reads();
                axe.faults(page).forEach(fault -> faults.add(stop.name() + ": " + fault));
                page.setViewportSize(narrow.width(), narrow.height());
                visitor.settle();
                int tooWide = ((Number) page.evaluate(TOO_WIDE)).intValue();
                if (tooWide > 0) {
                    faults.add(stop.name() + ": " + tooWide + " pixels too wide");
                }
                page.setViewportSize(desk.width(), desk.height());
                visitor.faults().forEach(fault -> faults.add(stop.name() + " says " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }
}
