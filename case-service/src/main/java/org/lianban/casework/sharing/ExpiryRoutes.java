package org.lianban.casework.sharing;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The operator's command, on the management interface only: it listens on the loopback address and
 * is never proxied.
 */
@ApplicationScoped
class ExpiryRoutes {
    private final ShareExpiry expiry;

    ExpiryRoutes(ShareExpiry expiry) {
        this.expiry = expiry;
    }

    void offer(@Observes ManagementInterface management) {
        management.router().post("/q/shares/expire").blockingHandler(this::run, false);
    }

    private void run(RoutingContext routing) {
        routing.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(JsonObject.of("expired", expiry.run()).encode());
    }
}
