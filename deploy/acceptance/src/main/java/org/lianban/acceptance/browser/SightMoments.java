package org.lianban.acceptance.browser;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.lianban.acceptance.browser.Moments.Places;

/** The dialogs by which it is decided who sees a matter or a letter; none of them is sent. */
final class SightMoments {
    private static final String OFFICER = "yuelu-officer-1";
    private static final String HEAD = "yuelu-head";
    private static final String REVIEWER = "yuelu-case-reviewer";

    // Officers' words in both languages: a page is found as its reader finds it.
    private static final Map<String, String> ENGLISH =
            Map.of(
                    "限定知悉", "Restricted circle",
                    "限定知悉范围", "Restrict who sees it",
                    "回避", "Recusals",
                    "决定回避", "Recuse somebody",
                    "共享", "Share",
                    "限制内容", "Secrecy",
                    "列为限制内容", "Mark as secret",
                    "凭编号查阅", "Read by number");

    private final Supplier<Visitor> people;
    private final Places places;
    private final Screen screen;
    private final BiConsumer<Visitor, String> picture;

    SightMoments(
            Supplier<Visitor> people,
            Places places,
            Screen screen,
            BiConsumer<Visitor, String> picture) {
        this.people = people;
        this.places = places;
        this.screen = screen;
        this.picture = picture;
    }

    void take() {
        try (Visitor head = people.get().signIn(HEAD, "/help")) {
            unfolded(head, places.shared(), "限定知悉", "限定知悉范围", "restriction-dialog");
            unfolded(head, places.shared(), "回避", "决定回避", "recusal-dialog");
            dialog(head, places.shared(), "共享", "share-dialog");
        }
        try (Visitor officer = people.get().signIn(OFFICER, "/help")) {
            unfolded(officer, places.letter(), "限制内容", "列为限制内容", "secrecy-dialog");
        }
        try (Visitor reviewer = people.get().signIn(REVIEWER, "/help")) {
            dialog(reviewer, places.challenges(), "凭编号查阅", "challenge-dialog");
        }
    }

    /** What lies behind a heading that is opened first. */
    private void unfolded(Visitor visitor, String page, String heading, String step, String name) {
        visitor.go(page);
        Locator summary =
                visitor.page()
                        .locator("summary")
                        .filter(new Locator.FilterOptions().setHasText(word(heading)));
        summary.click();
        visitor.sees(visitor.button(word(step)));
        picture.accept(visitor, name.replace("dialog", "panel"));
        opened(visitor, step, name);
    }

    private void dialog(Visitor visitor, String page, String step, String name) {
        visitor.go(page);
        opened(visitor, step, name);
    }

    private void opened(Visitor visitor, String step, String name) {
        visitor.button(word(step)).first().click();
        visitor.sees(visitor.dialog());
        picture.accept(visitor, name);
    }

    private String word(String chinese) {
        return screen.language().equals("en") ? ENGLISH.getOrDefault(chinese, chinese) : chinese;
    }
}
