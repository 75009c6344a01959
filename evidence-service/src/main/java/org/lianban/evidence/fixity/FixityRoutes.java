package org.lianban.evidence.fixity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.lianban.evidence.fixity.domain.FixityRefusal;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RawProblems;

/**
 * Reads everything again now, and tells of it, on the management interface only: it is never
 * proxied.
 */
@ApplicationScoped
class FixityRoutes {
    private static final String RUN = "/q/fixity/run";
    private static final String UUID_TEXT = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int OK = 200;
    private static final int ACCEPTED = 202;

    private final Rounds rounds;
    private final FixityStore store;
    private final RawProblems problems;
    private final ObjectMapper mapper;

    FixityRoutes(Rounds rounds, FixityStore store, RawProblems problems, ObjectMapper mapper) {
        this.rounds = rounds;
        this.store = store;
        this.problems = problems;
        this.mapper = mapper;
    }

    void offer(@Observes ManagementInterface management) {
        Router router = management.router();
        router.post(RUN).blockingHandler(this::begin, false);
        router.get(RUN).blockingHandler(routing -> show(routing, store.last()), false);
        router.getWithRegex(RUN + "/(?<run>" + UUID_TEXT + ")")
                .blockingHandler(routing -> show(routing, store.find(named(routing))), false);
    }

    private void begin(RoutingContext routing) {
        try {
            Begun begun = rounds.begin(routing.request().remoteAddress().hostAddress());
            routing.response().putHeader("Location", RUN + "/" + begun.run().run());
            if (begun.anew()) {
                answer(routing, ACCEPTED, begun.run());
            } else {
                problems.answer(routing, FixityRefusal.FIXITY_RUNNING, Map.of("run", begun.run()));
            }
        } catch (ExecutionException e) {
            routing.fail(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            routing.fail(e);
        }
    }

    private void show(RoutingContext routing, Optional<FixityRun> run) {
        if (run.isPresent()) {
            answer(routing, OK, run.get());
        } else {
            problems.answer(routing, CounterRefusal.NOT_FOUND);
        }
    }

    private static UUID named(RoutingContext routing) {
        return UUID.fromString(routing.pathParam("run"));
    }

    private void answer(RoutingContext routing, int status, FixityRun run) {
        try {
            routing.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Cache-Control", "no-store")
                    .end(mapper.writeValueAsString(run));
        } catch (JsonProcessingException e) {
            routing.fail(e);
        }
    }
}
