package org.lianban.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.acceptance.browser.Screen;
import org.lianban.acceptance.browser.Tour;
import org.lianban.acceptance.browser.Tour.Stop;
import org.lianban.acceptance.browser.Visitor;

/** From page to page of the console, each before the person whom it concerns. */
final class Rounds implements AutoCloseable {
    private final List<Stop> stops = Tour.stops(SharedSystem.door());
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Screen screen;

    Rounds(Screen screen) {
        this.screen = screen;
    }

    List<Stop> stops() {
        return stops;
    }

    /** Where the person has opened the page. */
    Visitor at(Stop stop) {
        Visitor visitor =
                visitors.computeIfAbsent(
                        stop.account(), account -> Browsers.at(account, "/help", screen));
        visitor.go(stop.path());
        return visitor;
    }

    @Override
    public void close() {
        visitors.values().forEach(Visitor::close);
    }
}
