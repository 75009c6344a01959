package org.lianban.casework.lead;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code POST /q/rights/lapsing} on the management interface, which is never proxied: tells now and
 * answers with the number of facts.
 */
@ApplicationScoped
class RightLapseRoute {
    private final RightLapses lapses;

    RightLapseRoute(RightLapses lapses) {
        this.lapses = lapses;
    }

    void offer(@Observes ManagementInterface management) {
        management.router().post("/q/rights/lapsing").blockingHandler(this::run, false);
    }

    private void run(RoutingContext routing) {
        routing.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(JsonObject.of("facts", lapses.run()).encode());
    }
}
