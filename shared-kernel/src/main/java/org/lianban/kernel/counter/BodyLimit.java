package org.lianban.kernel.counter;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;

/**
 * Refuses a body announced as too large with a problem, before the server does so without one. One
 * of unknown length is cut off by whoever reads it.
 */
@ApplicationScoped
class BodyLimit {
    // Ahead of the server's own check, which stands at order -2 and knows one limit for all.
    private static final int EARLY = 1_000;
    // Behind it: what it says of bodies of unknown length is said again.
    private static final int BEHIND = 1;

    private final VertxHttpConfig http;
    private final BodyConfig config;
    private final List<LongBody> longBodies;
    private final RawProblems problems;

    BodyLimit(
            VertxHttpConfig http,
            BodyConfig config,
            @All List<LongBody> longBodies,
            RawProblems problems) {
        this.http = http;
        this.config = config;
        this.longBodies = longBodies;
        this.problems = problems;
    }

    void offer(@Observes Filters filters) {
        filters.register(this::check, EARLY);
        filters.register(this::limit, BEHIND);
    }

    private void check(RoutingContext routing) {
        if (announced(routing) > most(routing)) {
            // The rest of the body is not wanted.
            routing.response().putHeader("Connection", "close");
            problems.answer(routing, CounterRefusal.BODY_TOO_LARGE);
        } else {
            routing.next();
        }
    }

    private void limit(RoutingContext routing) {
        routing.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most(routing));
        routing.next();
    }

    private long most(RoutingContext routing) {
        long server =
                http.limits().maxBodySize().map(most -> most.asLongValue()).orElse(Long.MAX_VALUE);
        String method = routing.request().method().name();
        String path = Objects.requireNonNullElse(routing.request().path(), "");
        long most =
                longBodies.stream()
                        .filter(body -> body.covers(method, path))
                        .mapToLong(LongBody::most)
                        .max()
                        .orElse(config.most().asLongValue());
        return Math.min(server, most);
    }

    private static long announced(RoutingContext routing) {
        String length = routing.request().getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }
}
