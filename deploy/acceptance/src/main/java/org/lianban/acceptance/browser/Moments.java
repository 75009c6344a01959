package org.lianban.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.lianban.acceptance.DemoLeads;
import org.lianban.acceptance.Steps;

/**
 * What one sees in between: nothing there yet, a dialog, a refusal, somebody faster, no connection,
 * no session.
 */
final class Moments {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String YUELU = "430104";
    private static final String OFFICER = "yuelu-officer-1";
    private static final String UNIT_HEAD = "yuelu-unit-head";
    private static final String RECEIVER = "yuhu-head";
    private static final String PROVINCE = "hunan-designator";
    private static final String NEWCOMER = "xiangtan-officer-2";

    // Officers' words in both languages: a page is found as its reader finds it.
    private static final Map<String, String> ENGLISH =
            Map.of(
                    "登记", "Register",
                    "更多", "More",
                    "起草移送函", "Draft a transfer",
                    "指派办案人员", "Assign officers",
                    "接收", "Accept",
                    "指定管辖", "Designate");

    private final Supplier<Visitor> people;
    private final Steps steps;
    private final Places places;
    private final String lead;
    private final Screen screen;
    private final BiConsumer<Visitor, String> picture;

    /**
     * Where it happens.
     *
     * @param received the page of a transfer that waits for its receiver
     * @param disputed the page of one that waits for the province
     * @param shared the page of a matter that 岳麓 shares
     * @param letter the page of a letter of 岳麓 that is not secret
     * @param challenges where one asks for a restricted matter by its number
     */
    record Places(
            String received, String disputed, String shared, String letter, String challenges) {}

    /**
     * One screen's.
     *
     * @param people each at a browser of his own, not signed in
     * @param picture takes the picture of this name
     */
    Moments(
            Supplier<Visitor> people,
            Steps steps,
            Places places,
            Screen screen,
            BiConsumer<Visitor, String> picture) {
        this.people = people;
        this.steps = steps;
        this.places = places;
        // One for each screen: its officers are named while somebody else is about to.
        this.lead =
                steps.register(OFFICER, DemoLeads.counterfeits(YUELU, LocalDate.now(ZONE)))
                        .orThrow("registration")
                        .text("matterId");
        this.screen = screen;
        this.picture = picture;
    }

    void take() {
        try (Visitor stranger = people.get()) {
            stranger.go("/session/sign-in?return=/");
            picture.accept(stranger, "sign-in");
        }
        try (Visitor newcomer = people.get().signIn(NEWCOMER, "/")) {
            nothingThere(newcomer);
        }
        try (Visitor officer = people.get().signIn(OFFICER, "/leads/new")) {
            refused(officer);
            drafting(officer);
            cutOff(officer);
            signedOut(officer);
        }
        try (Visitor head = people.get().signIn(UNIT_HEAD, "/help")) {
            tooLate(head);
        }
        dialog(RECEIVER, places.received(), "接收", "accept-dialog");
        dialog(PROVINCE, places.disputed(), "指定管辖", "designate-dialog");
        new SightMoments(people, places, screen, picture).take();
    }

    private void nothingThere(Visitor newcomer) {
        picture.accept(newcomer, "empty-work");
        newcomer.go("/transfers?direction=outgoing");
        picture.accept(newcomer, "empty-transfers");
        newcomer.go("/search?query=no-such-thing");
        picture.accept(newcomer, "empty-search");
        newcomer.go("/matters/00000000-0000-4000-8000-000000000000");
        picture.accept(newcomer, "not-found");
    }

    private void refused(Visitor officer) {
        button(officer, "登记").click();
        picture.accept(officer, "refused-fields");
    }

    private void drafting(Visitor officer) {
        officer.go("/matters/" + lead);
        opens(officer, "起草移送函");
        officer.dialog().getByRole(AriaRole.RADIO).first().check();
        picture.accept(officer, "transfer-dialog");
    }

    private void cutOff(Visitor officer) {
        officer.go("/");
        officer.settle();
        officer.context().setOffline(true);
        officer.sees(officer.page().locator("[aria-live=polite] > p").nth(1));
        picture.accept(officer, "offline");
        officer.context().setOffline(false);
    }

    private void signedOut(Visitor officer) {
        officer.go("/leads/new");
        officer.settle();
        officer.context().clearCookies();
        officer.page().keyboard().press("Escape");
        officer.page().getByRole(AriaRole.SEARCHBOX).fill("演示");
        officer.page().keyboard().press("Enter");
        officer.sees(officer.dialog());
        picture.accept(officer, "session-ended");
    }

    private void tooLate(Visitor head) {
        head.go("/matters/" + lead);
        opens(head, "指派办案人员");
        Locator officers = head.dialog().getByRole(AriaRole.CHECKBOX);
        officers.nth(0).check();
        officers.nth(1).check();
        steps.assign(UNIT_HEAD, lead, OFFICER, "yuelu-officer-2").orThrow("assignment");
        head.sees(head.dialog().getByRole(AriaRole.TABLE));
        picture.accept(head, "stale-dialog");
    }

    private void dialog(String account, String page, String step, String name) {
        try (Visitor visitor = people.get().signIn(account, page)) {
            opens(visitor, step);
            picture.accept(visitor, name);
        }
    }

    private void opens(Visitor visitor, String step) {
        visitor.takes(word(step), word("更多"));
    }

    private Locator button(Visitor visitor, String chinese) {
        return visitor.button(word(chinese));
    }

    private String word(String chinese) {
        return screen.language().equals("en") ? ENGLISH.getOrDefault(chinese, chinese) : chinese;
    }
}
