package org.lianban.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianban.local.Tokens;

/** One person at a browser, and what went wrong in it. */
public final class Visitor implements AutoCloseable {
    private static final String SIGN_IN = "/session/sign-in?return=";

    /** What stood there instead of what was expected last. */
    private static final Path PICTURE = Path.of("target/not-as-expected.png");

    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration TRYING = Duration.ofSeconds(20);
    // The browser says so of every refusal, also of those that the page shows as they should be.
    private static final String REFUSED = "Failed to load resource";

    private final URI door;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final Set<Request> underWay = new HashSet<>();
    private long lastHeard = System.nanoTime();

    Visitor(URI door, BrowserContext context) {
        this.door = door;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE);
        page.onPageError(error -> faults.add("uncaught: " + error));
        page.onConsoleMessage(this::note);
        page.onRequest(this::asked);
        page.onRequestFinished(this::answered);
        page.onRequestFailed(this::answered);
        // What a page that is left still asked for is never said to have ended.
        page.onFrameNavigated(frame -> underWay.clear());
    }

    /** Signs in at Keycloak's pages and comes back to this place of the console. */
    public Visitor signIn(String account, String place) {
        page.navigate(SIGN_IN + URLEncoder.encode(place, StandardCharsets.UTF_8));
        signInHere(account);
        return this;
    }

    /** Fills in Keycloak's pages where they stand before the person already. */
    public void signInHere(String account) {
        signIn(page, account);
    }

    /** The same in a window that the console has opened. */
    public static void signIn(Page window, String account) {
        // Keycloak's own names: its labels depend on its theme.
        window.locator("#username").fill(account);
        window.locator("#password").fill(Tokens.DEMO_PASSWORD);
        window.locator("#kc-login").click();
        window.locator("#otp").fill(Tokens.code(account));
        window.locator("#kc-login").click();
    }

    /** Another place of the console, as if its address was typed. */
    public Response go(String place) {
        return page.navigate(place);
    }

    /** Waits until nothing is asked for any more, the live line left out: that one never ends. */
    public void settle() {
        page.waitForCondition(
                () -> System.nanoTime() - lastHeard > QUIET.toNanos() && underWay.isEmpty());
    }

    /** Waits until what was asked for stands on the page: no place is held for it any more. */
    public void reads() {
        settle();
        misses(page.locator(".bones"));
    }

    /** Where this person came in. */
    URI door() {
        return door;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public Locator button(String name) {
        return byName(AriaRole.BUTTON, name);
    }

    public Locator link(String name) {
        return byName(AriaRole.LINK, name);
    }

    public Locator heading(String name) {
        return byName(AriaRole.HEADING, name);
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Opens a step that the head of the page offers, as its button or in its menu. */
    public void takes(String step, String menu) {
        settle();
        // The page before may stand a little longer than nothing is asked for, and a page that is
        // just told news may take a click for none: a person tries again.
        long end = System.nanoTime() + TRYING.toNanos();
        while (!(clicks(step, menu) && opens(dialog())) && System.nanoTime() < end) {
            page.waitForTimeout(QUIET.toMillis());
        }
        sees(dialog());
    }

    private static boolean opens(Locator what) {
        try {
            what.first().waitFor(new Locator.WaitForOptions().setTimeout(SOON.toMillis()));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    /** The field with this label. */
    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public Locator text(String text) {
        return page.getByText(text);
    }

    /** Chooses from a list that is searched by typing. */
    public void choose(String label, String option) {
        field(label).fill(option);
        field(label).press("Enter");
    }

    /** It is on the screen, or comes to be there soon. */
    public void sees(Locator what) {
        pictured(() -> assertThat(what.first()).isVisible());
    }

    public void seesText(String text) {
        sees(text(text));
    }

    /** Another page of the console opens, by what was done on this one. */
    public void arrivesAt(Pattern address) {
        pictured(() -> assertThat(page).hasURL(address));
    }

    /** Whether all of it is off the screen within some seconds. */
    public boolean leavesSoon(Locator what) {
        try {
            assertThat(what)
                    .hasCount(
                            0, new LocatorAssertions.HasCountOptions().setTimeout(SOON.toMillis()));
            return true;
        } catch (AssertionError notYet) {
            return false;
        }
    }

    /** It is not on the screen, or leaves it soon. */
    public void misses(Locator what) {
        pictured(() -> assertThat(what).hasCount(0));
    }

    /** Errors of scripts and complaints of the browser, refused answers left out. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        context.close();
    }

    private void pictured(Runnable expectation) {
        try {
            expectation.run();
        } catch (AssertionError disappointed) {
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));
            throw new AssertionError(
                    "%s%nSee %s of %s"
                            .formatted(
                                    disappointed.getMessage(),
                                    PICTURE.toAbsolutePath(),
                                    page.url()),
                    disappointed);
        }
    }

    private boolean clicks(String step, String menu) {
        Locator head = page.locator(".page-head");
        Locator button = head.getByRole(AriaRole.BUTTON, ending(step));
        Locator more = head.getByRole(AriaRole.BUTTON, ending(menu));
        sees(button.or(more));
        if (button.count() > 0) {
            button.first().click();
            return true;
        }
        more.click();
        sees(page.getByRole(AriaRole.MENUITEM));
        // Why a step is not open stands behind its name.
        Locator item =
                page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + step)));
        if (item.count() > 0) {
            item.click();
            return true;
        }
        page.keyboard().press("Escape");
        return false;
    }

    private Locator byName(AriaRole role, String name) {
        return page.locator("body").getByRole(role, ending(name));
    }

    private static Locator.GetByRoleOptions ending(String name) {
        // An icon may stand before the word, with a name of its own. Pattern.quote is not for the
        // browser, which reads the pattern in its own way.
        String literally = name.replaceAll("[\\\\.*+?^${}()|\\[\\]/]", "\\\\$0");
        return new Locator.GetByRoleOptions().setName(Pattern.compile("(^|.* )" + literally + "$"));
    }

    private void asked(Request request) {
        if (!request.resourceType().equals("eventsource")) {
            lastHeard = System.nanoTime();
            underWay.add(request);
        }
    }

    private void answered(Request request) {
        underWay.remove(request);
        lastHeard = System.nanoTime();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(REFUSED)) {
            faults.add(message.text());
        }
    }
}
