package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** The line on which the console hears what others do: cut, dead, without news, and shared. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class LiveLineStoryIT {
    /** The long form takes 600; else the wire is cut for as long as it takes to be noticed. */
    private static final Duration CUT =
            Duration.ofSeconds(Integer.getInteger("lianban.line.cut.seconds", 0));

    private static final String LIAISON = "yuhu-liaison";
    private static final String LOST = "实时连接已中断，正在重新连接。页面内容可能不是最新。";
    private static final String REASON = "实际经营地在雨湖区(演示)";
    private static final int WINDOWS = 7;

    /** Far longer than a line that lives says nothing. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final LocalSystem system = SharedSystem.system();
    private final Transfers transfers = Transfers.of(new Steps(SharedSystem.door()));

    @BeforeEach
    void a_monday() {
        itIs("2026-07-06");
    }

    @Test
    void what_happened_while_the_wire_was_cut_is_on_screen_when_it_is_mended() {
        String before = "断线十分钟 此前(演示)";
        String meanwhile = "断线十分钟 其间(演示)";
        transfers.issued(before, REASON);
        try (Wire wire = Wire.to(system.address(Service.GATEWAY));
                Officer liaison = Officer.at(LIAISON, "/help")) {
            liaison.visitor().go(wire.address() + "/transfers");
            liaison.visitor().seesText(before);
            liaison.staysOnThisPage();
            liaison.visitor().settle();

            wire.cut();
            liaison.visitor().seesText(LOST);
            issued(meanwhile);
            if (CUT.isPositive()) {
                liaison.page().waitForTimeout(CUT.toMillis());
            }
            liaison.visitor().seesText(before);
            liaison.visitor().seesText(LOST);
            assertThat(liaison.visitor().text(meanwhile).count()).isZero();

            wire.mend();
            liaison.visitor().seesText(meanwhile);
            liaison.visitor().misses(liaison.visitor().text(LOST));
            assertThat(liaison.hasStayed()).isTrue();
            assertThat(liaison.visitor().faults()).isEmpty();
        }
    }

    @Test
    void a_line_that_says_nothing_any_more_is_taken_for_lost() {
        try (Wire wire = Wire.to(system.address(Service.GATEWAY));
                Officer liaison = Officer.at(LIAISON, "/help")) {
            liaison.page().clock().install();
            liaison.visitor().go(wire.address() + "/transfers");
            liaison.visitor().sees(liaison.visitor().heading("移送"));
            liaison.staysOnThisPage();
            liaison.visitor().settle();

            wire.goDead();
            String title = "线路无声(演示)";
            issued(title);
            assertThat(liaison.visitor().text(LOST).count()).isZero();
            liaison.page().clock().fastForward(SILENCE.toMillis());
            liaison.visitor().seesText(LOST);

            wire.mend();
            liaison.visitor().seesText(title);
            liaison.visitor().misses(liaison.visitor().text(LOST));
            assertThat(liaison.hasStayed()).isTrue();
        }
    }

    @Test
    void a_gateway_that_hears_no_news_says_so_and_what_was_missed_comes_with_the_next() {
        try (Officer liaison = Officer.at(LIAISON, "/transfers")) {
            liaison.visitor().sees(liaison.visitor().heading("移送"));
            liaison.staysOnThisPage();
            liaison.visitor().settle();
            String title = "消息中断(演示)";
            system.stopKafka();
            try {
                liaison.visitor().seesText(LOST);
                issued(title);
                assertThat(liaison.visitor().text(title).count()).isZero();
            } finally {
                system.startKafka();
            }
            liaison.visitor().seesText(title);
            liaison.visitor().misses(liaison.visitor().text(LOST));
            assertThat(liaison.hasStayed()).isTrue();
        }
    }

    @Test
    void seven_windows_share_one_line_and_another_takes_it_over() {
        try (Officer liaison = Officer.at(LIAISON, "/help")) {
            List<String> lines = new ArrayList<>();
            liaison.visitor()
                    .context()
                    .onRequest(
                            request -> {
                                if (request.resourceType().equals("eventsource")) {
                                    lines.add(request.url());
                                }
                            });
            liaison.visitor().go("/transfers");
            List<Page> windows = new ArrayList<>(List.of(liaison.page()));
            while (windows.size() < WINDOWS) {
                windows.add(opened(liaison));
            }
            String title = "七个窗口(演示)";
            issued(title);
            windows.forEach(window -> shows(window, title));
            assertThat(lines).hasSize(1);

            // The first window has the line.
            windows.removeFirst().close();
            windows.getFirst().waitForCondition(() -> lines.size() == 2);
            String later = "窗口关闭之后(演示)";
            issued(later);
            windows.forEach(window -> shows(window, later));
            assertThat(lines).hasSize(2);
        }
    }

    private void issued(String title) {
        transfers.issued(title, REASON);
    }

    private static Page opened(Officer officer) {
        Page window = officer.visitor().context().newPage();
        window.navigate("/transfers");
        window.getByRole(AriaRole.HEADING).first().waitFor();
        return window;
    }

    private static void shows(Page window, String text) {
        window.getByText(text).first().waitFor();
    }
}
