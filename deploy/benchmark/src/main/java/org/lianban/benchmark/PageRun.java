package org.lianban.benchmark;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.lianban.acceptance.Door;
import org.lianban.acceptance.browser.Chromium;
import org.lianban.acceptance.browser.Screen;
import org.lianban.acceptance.browser.Tour;
import org.lianban.acceptance.browser.Tour.Stop;
import org.lianban.acceptance.browser.Visitor;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** How soon a signed-in person sees his worklist, what that costs, and what each page asks for. */
final class PageRun {
    private static final String ACCOUNT = "yuelu-head";
    private static final int LOADS = 15;
    private static final double KILOBYTE = 1000;
    // A row of the worklist is a link to what must be done.
    private static final String WATCH =
            """
            window.lianbanFirstRow = undefined;
            new MutationObserver((_, watching) => {
                if (document.querySelector('main a[href^="/matters/"], main a[href^="/transfers/"]')) {
                    window.lianbanFirstRow = performance.now();
                    watching.disconnect();
                }
            }).observe(document, { childList: true, subtree: true });
            """;
    private static final String PAINTED =
            "() => performance.getEntriesByName('first-contentful-paint')[0].startTime";

    private final LocalSystem system;
    private final URI door;

    PageRun(LocalSystem system) {
        this.system = system;
        this.door = system.address(Service.GATEWAY);
    }

    /**
     * One load of the worklist.
     *
     * @param bytes of the page and its scripts, as they travelled
     */
    private record Load(double painted, double firstRow, long bytes) {}

    String measure() {
        String load = Machine.load();
        List<Stop> stops = Tour.stops(new Door(door, system.tokens()::access, "zh-CN"));
        try (Chromium chromium = Chromium.launched()) {
            List<Load> first = firstLoads(chromium);
            List<Load> again = repeatedLoads(chromium);
            var report = new Report("page", load);
            report.fact("browser", "Debian's Chromium without a window, 1280 × 800")
                    .fact("page", "the worklist of " + ACCOUNT + ", signed in")
                    .fact("first loads", LOADS + ", each with an empty cache")
                    .fact("bytes of a first load", kilobytes(first))
                    .table("from navigation to", "samples", "p50", "p99", "highest");
            times(report, "first paint, empty cache", first, Load::painted);
            times(report, "first row, empty cache", first, Load::firstRow);
            times(report, "first paint, cached scripts", again, Load::painted);
            times(report, "first row, cached scripts", again, Load::firstRow);
            report.table("page", "API requests", "of them");
            requests(chromium, stops)
                    .forEach(
                            (page, asked) ->
                                    report.row(page, "" + asked.size(), String.join(" ", asked)));
            return report.toString();
        }
    }

    private List<Load> firstLoads(Chromium chromium) {
        List<Load> loads = new ArrayList<>();
        try (Visitor signedIn = chromium.visitor(door, Screen.desk("zh-CN"))) {
            signedIn.signIn(ACCOUNT, "/help").settle();
            for (int i = 0; i < LOADS; i++) {
                // The same session and nothing else that a browser remembers.
                try (Visitor fresh = chromium.sameSession(signedIn, Screen.desk("zh-CN"))) {
                    loads.add(loaded(fresh));
                }
            }
        }
        return loads;
    }

    private List<Load> repeatedLoads(Chromium chromium) {
        List<Load> loads = new ArrayList<>();
        try (Visitor visitor = chromium.visitor(door, Screen.desk("zh-CN"))) {
            visitor.signIn(ACCOUNT, "/").settle();
            for (int i = 0; i < LOADS; i++) {
                loads.add(loaded(visitor));
            }
        }
        return loads;
    }

    private static Load loaded(Visitor visitor) {
        Page page = visitor.page();
        List<Request> parts = new ArrayList<>();
        page.onRequestFinished(
                request -> {
                    String path = URI.create(request.url()).getPath();
                    if (!path.startsWith("/api/") && !path.equals("/live")) {
                        parts.add(request);
                    }
                });
        page.addInitScript(WATCH);
        visitor.go("/");
        page.waitForFunction("() => window.lianbanFirstRow !== undefined");
        visitor.settle();
        double painted = ((Number) page.evaluate(PAINTED)).doubleValue();
        double row = ((Number) page.evaluate("() => window.lianbanFirstRow")).doubleValue();
        long bytes = parts.stream().mapToLong(part -> part.sizes().responseBodySize).sum();
        return new Load(painted, row, bytes);
    }

    /** What a page asks for when it is opened by its address. */
    private Map<String, List<String>> requests(Chromium chromium, List<Stop> stops) {
        Map<String, Visitor> visitors = new HashMap<>();
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (Stop stop : stops) {
            Visitor visitor =
                    visitors.computeIfAbsent(
                            stop.account(),
                            account ->
                                    chromium.visitor(door, Screen.desk("zh-CN"))
                                            .signIn(account, "/help"));
            visitor.settle();
            List<String> paths = new ArrayList<>();
            Consumer<Request> note =
                    request -> {
                        String path = URI.create(request.url()).getPath();
                        if (path.startsWith("/api/")) {
                            paths.add(path.replace("/api/v1/", ""));
                        }
                    };
            visitor.page().onRequest(note);
            visitor.go(stop.path());
            visitor.settle();
            visitor.page().offRequest(note);
            asked.put(stop.name(), paths);
        }
        visitors.values().forEach(Visitor::close);
        return asked;
    }

    private static void times(
            Report report, String what, List<Load> loads, ToDoubleFunction<Load> time) {
        var samples = new Samples(loads.stream().mapToDouble(time).boxed().toList());
        report.row(
                what,
                "" + samples.count(),
                Report.number(samples.percentile(50), " ms"),
                Report.number(samples.percentile(99), " ms"),
                Report.number(samples.highest(), " ms"));
    }

    private static String kilobytes(List<Load> loads) {
        long most = loads.stream().mapToLong(Load::bytes).max().orElse(0);
        return String.format(Locale.ROOT, "%.0f kB compressed", most / KILOBYTE);
    }
}
