package org.lianban.kernel.courier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * The operator's commands, on the management interface only: it listens on the loopback address and
 * is never proxied.
 */
@ApplicationScoped
class CourierRoutes {
    private static final int LONGEST_LIST = 1_000;

    private final Courier courier;
    private final ObjectMapper mapper;

    CourierRoutes(Courier courier, ObjectMapper mapper) {
        this.courier = courier;
        this.mapper = mapper;
    }

    void offer(@Observes ManagementInterface management) {
        Router router = management.router();
        router.get("/q/courier/parked").blockingHandler(this::parked);
        router.post("/q/courier/parked/replay").blockingHandler(this::replay);
        router.post("/q/courier/rebuild").blockingHandler(this::forget);
        router.post("/q/courier/republish").blockingHandler(this::republish);
    }

    private void parked(RoutingContext routing) {
        answer(routing, courier.parking().list(LONGEST_LIST));
    }

    private void replay(RoutingContext routing) {
        int applied = courier.parking().replay(routing.request().getParam("subject"));
        answer(routing, Map.of("applied", applied));
    }

    private void forget(RoutingContext routing) {
        courier.rebuild().forget();
        answer(routing, Map.of("next", "POST /q/courier/republish at each publisher"));
    }

    private void republish(RoutingContext routing) {
        int facts = courier.rebuild().republish(routing.request().getParam("subject"));
        answer(routing, Map.of("facts", facts));
    }

    private void answer(RoutingContext routing, Object body) {
        try {
            routing.response()
                    .putHeader("Content-Type", "application/json")
                    .end(mapper.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            routing.fail(e);
        }
    }
}
