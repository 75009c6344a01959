package org.lianban.evidence.fixity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Reads everything again now, on the management interface only: it is never proxied. */
@ApplicationScoped
class FixityRoutes {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Fixity fixity;
    private final ObjectMapper mapper;

    FixityRoutes(Fixity fixity, ObjectMapper mapper) {
        this.fixity = fixity;
        this.mapper = mapper;
    }

    void offer(@Observes ManagementInterface management) {
        management.router().post("/q/fixity/run").blockingHandler(this::run, false);
    }

    private void run(RoutingContext routing) {
        try {
            FixityRun run = fixity.all();
            routing.response()
                    .setStatusCode(run.vaultAway() ? UNAVAILABLE : OK)
                    .putHeader("Content-Type", "application/json")
                    .end(mapper.writeValueAsString(run));
        } catch (JsonProcessingException e) {
            routing.fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            routing.fail(e);
        }
    }
}
