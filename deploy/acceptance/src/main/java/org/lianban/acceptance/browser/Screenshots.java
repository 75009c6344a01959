package org.lianban.acceptance.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.acceptance.Door;
import org.lianban.acceptance.browser.Tour.Stop;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** A picture of every page in both languages and three widths, into the folder that is given. */
public final class Screenshots {
    private static final int REFUSED = 2;
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");

    private final PrintStream out;
    private final Path folder;
    private final URI door;
    private final Chromium chromium;
    private final List<Stop> stops;

    private Screenshots(
            PrintStream out, Path folder, URI door, Chromium chromium, List<Stop> stops) {
        this.out = out;
        this.folder = folder;
        this.door = door;
        this.chromium = chromium;
        this.stops = stops;
    }

    /** The folder. */
    public static void main(String[] arguments) {
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            LocalSystem system = LocalSystem.running();
            URI door = system.address(Service.GATEWAY);
            List<Stop> stops = Tour.stops(new Door(door, system.tokens()::access, "zh-CN"));
            try (Chromium chromium = Chromium.launched()) {
                new Screenshots(out, Path.of(arguments[0]), door, chromium, stops).take();
            }
        } catch (LocalException inTheWay) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8)
                    .println(inTheWay.getMessage());
            System.exit(REFUSED);
        }
    }

    private void take() {
        for (String language : LANGUAGES) {
            for (Screen screen :
                    List.of(
                            Screen.desk(language),
                            Screen.wide(language),
                            Screen.narrow(language))) {
                pages(screen);
                states(screen);
            }
        }
    }

    private void pages(Screen screen) {
        Map<String, Visitor> visitors = new HashMap<>();
        for (Stop stop : stops) {
            Visitor visitor =
                    visitors.computeIfAbsent(
                            stop.account(),
                            account -> chromium.visitor(door, screen).signIn(account, "/help"));
            visitor.go(stop.path());
            picture(visitor, stop.name(), screen);
        }
        visitors.values().forEach(Visitor::close);
    }

    /** What one sees when there is nothing, when something is refused, when the session is gone. */
    private void states(Screen screen) {
        try (Visitor stranger = chromium.visitor(door, screen)) {
            stranger.go("/session/sign-in?return=/");
            picture(stranger, "sign-in", screen);
        }
        try (Visitor officer = chromium.visitor(door, screen)) {
            officer.signIn("xiangtan-officer-2", "/search?query=no-such-thing");
            picture(officer, "empty-list", screen);
            officer.go("/matters/00000000-0000-4000-8000-000000000000");
            picture(officer, "not-found", screen);
        }
    }

    private void picture(Visitor visitor, String name, Screen screen) {
        visitor.settle();
        Path file =
                folder.resolve("%s-%s-%d.png".formatted(name, screen.language(), screen.width()));
        visitor.page().screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        out.println(file);
        visitor.faults().forEach(fault -> out.println("    " + fault));
    }
}
