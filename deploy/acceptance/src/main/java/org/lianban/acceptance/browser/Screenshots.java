package org.lianban.acceptance.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.acceptance.Door;
import org.lianban.acceptance.Steps;
import org.lianban.acceptance.browser.Moments.Places;
import org.lianban.acceptance.browser.Tour.Stop;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * A picture of every page in both languages and three widths, into the folder that is given; of
 * those pages alone whose names match, if a pattern is.
 */
public final class Screenshots {
    private static final int REFUSED = 2;
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");

    private final PrintStream out;
    private final Path folder;
    private final URI door;
    private final Chromium chromium;
    private final List<Stop> stops;
    private final @Nullable String wanted;
    private final Steps steps;

    private Screenshots(
            PrintStream out,
            Path folder,
            URI door,
            Chromium chromium,
            Door api,
            @Nullable String wanted) {
        this.out = out;
        this.folder = folder;
        this.door = door;
        this.chromium = chromium;
        this.stops = Tour.stops(api);
        this.steps = new Steps(api);
        this.wanted = wanted;
    }

    /** The folder, and perhaps a pattern of names. */
    public static void main(String[] arguments) {
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            LocalSystem system = LocalSystem.running();
            URI door = system.address(Service.GATEWAY);
            var api = new Door(door, system.tokens()::access, "zh-CN");
            try (Chromium chromium = Chromium.launched()) {
                @Nullable String wanted = arguments.length > 1 ? arguments[1] : null;
                new Screenshots(out, Path.of(arguments[0]), door, chromium, api, wanted).take();
            }
        } catch (LocalException inTheWay) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8)
                    .println(inTheWay.getMessage());
            System.exit(REFUSED);
        }
    }

    private void take() {
        var places =
                new Places(
                        path("transfer"),
                        path("designation"),
                        path("sharing-matter"),
                        path("shared-letter"),
                        path("challenges"));
        for (String language : LANGUAGES) {
            for (Screen screen :
                    List.of(
                            Screen.desk(language),
                            Screen.wide(language),
                            Screen.narrow(language))) {
                pages(screen);
                if (wanted != null) {
                    continue;
                }
                new Moments(
                                () -> chromium.visitor(door, screen),
                                steps,
                                places,
                                screen,
                                (visitor, name) -> picture(visitor, name, screen))
                        .take();
            }
        }
    }

    private void pages(Screen screen) {
        Map<String, Visitor> visitors = new HashMap<>();
        for (Stop stop : stops) {
            if (wanted != null && !stop.name().matches(wanted)) {
                continue;
            }
            Visitor visitor =
                    visitors.computeIfAbsent(
                            stop.account(),
                            account -> chromium.visitor(door, screen).signIn(account, "/help"));
            visitor.go(stop.path());
            visitor.reads();
            picture(visitor, stop.name(), screen);
        }
        visitors.values().forEach(Visitor::close);
    }

    private String path(String name) {
        return stops.stream()
                .filter(stop -> stop.name().equals(name))
                .map(Stop::path)
                .findFirst()
                .orElseThrow();
    }

    private void picture(Visitor visitor, String name, Screen screen) {
        visitor.settle();
        boolean overlaid = isOverlaid(visitor);
        if (!overlaid) {
            // All of a page is drawn from its head on, wherever one has scrolled to.
            visitor.page().evaluate("scrollTo(0, 0)");
        }
        Path file =
                folder.resolve("%s-%s-%d.png".formatted(name, screen.language(), screen.width()));
        visitor.page()
                .screenshot(
                        new ScreenshotOptions()
                                .setPath(file)
                                .setAnimations(ScreenshotAnimations.DISABLED)
                                .setFullPage(!overlaid));
        out.println(file);
        visitor.faults().forEach(fault -> out.println("    " + fault));
    }

    // What lies over a page covers what one sees of it, not all of it.
    private static boolean isOverlaid(Visitor visitor) {
        return visitor.dialog().count() > 0;
    }
}
