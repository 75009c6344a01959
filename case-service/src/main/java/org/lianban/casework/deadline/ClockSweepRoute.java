package org.lianban.casework.deadline;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code POST /q/clocks/sweep} on the management interface, which is never proxied: sweeps now and
 * answers with the number of facts that were told.
 */
@ApplicationScoped
class ClockSweepRoute {
    private static final String SWEEP = "/q/clocks/sweep";

    private final ClockSweep sweep;

    ClockSweepRoute(ClockSweep sweep) {
        this.sweep = sweep;
    }

    void offer(@Observes ManagementInterface management) {
        management.router().post(SWEEP).blockingHandler(this::run, false);
    }

    private void run(RoutingContext routing) {
        routing.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(new JsonObject().put("facts", sweep.run()).encode());
    }
}
