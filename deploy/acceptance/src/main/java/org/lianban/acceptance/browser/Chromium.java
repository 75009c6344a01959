package org.lianban.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.local.LocalException;

/** The one browser of a run, without a window. Not for several threads: Playwright is not. */
public final class Chromium implements AutoCloseable {
    /** Names a Chromium elsewhere than Debian puts it. */
    static final String VARIABLE = "LIANBAN_CHROMIUM";

    /**
     * Milliseconds for what comes to be on a screen: two cores serve the browser and all behind it.
     */
    static final double PATIENCE = 20_000;

    private static final String DEBIAN = "/usr/bin/chromium";
    // It is to show our pages and to ask nobody else for anything.
    private static final List<String> QUIET =
            List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium launched() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        try {
            return new Chromium(playwright, playwright.chromium().launch(options()));
        } catch (RuntimeException refused) {
            playwright.close();
            throw refused;
        }
    }

    /** A person comes to the door with a browser of his own: no cookie, nothing remembered. */
    public Visitor visitor(URI door, Screen screen) {
        return new Visitor(door, browser.newContext(screen.context().setBaseURL(door.toString())));
    }

    /** A second browser of somebody who is signed in: his cookies, and nothing in its cache. */
    public Visitor sameSession(Visitor signedIn, Screen screen) {
        return new Visitor(
                signedIn.door(),
                browser.newContext(
                        screen.context()
                                .setBaseURL(signedIn.door().toString())
                                .setStorageState(signedIn.context().storageState())));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static LaunchOptions options() {
        List<String> flags = new ArrayList<>(QUIET);
        // Its sandbox refuses to start as root, and only there is it done without.
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--no-sandbox");
        }
        return new LaunchOptions().setExecutablePath(executable()).setArgs(flags);
    }

    private static Path executable() {
        Path chromium = Path.of(System.getenv().getOrDefault(VARIABLE, DEBIAN));
        if (!Files.isExecutable(chromium)) {
            throw new LocalException(
                    "Chromium is missing at %s: install it, or set %s to it."
                            .formatted(chromium, VARIABLE));
        }
        return chromium;
    }
}
