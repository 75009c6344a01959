package org.lianban.kernel.counter;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses a body announced as too large with a problem, before the server does so without one. */
@ApplicationScoped
class BodyLimit {
    // Ahead of the server's own check, which stands at order -2.
    private static final int EARLY = 1_000;

    private final VertxHttpConfig http;
    private final RawProblems problems;

    BodyLimit(VertxHttpConfig http, RawProblems problems) {
        this.http = http;
        this.problems = problems;
    }

    void offer(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext routing) {
        boolean tooLarge =
                http.limits()
                        .maxBodySize()
                        .filter(most -> announced(routing) > most.asLongValue())
                        .isPresent();
        if (tooLarge) {
            // The rest of the body is not wanted.
            routing.response().putHeader("Connection", "close");
            problems.answer(routing, CounterRefusal.BODY_TOO_LARGE);
        } else {
            routing.next();
        }
    }

    private static long announced(RoutingContext routing) {
        String length = routing.request().getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }
}
