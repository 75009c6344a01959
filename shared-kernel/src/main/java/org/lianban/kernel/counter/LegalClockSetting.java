package org.lianban.kernel.counter;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code PUT /q/legal-clock} on the management interface, which never leaves the machine: {@code
 * {"at": "2026-04-13T09:00:00+08:00"}}.
 */
@ApplicationScoped
@IfBuildProfile("acceptance")
class LegalClockSetting {
    private static final String PATH = "/q/legal-clock";
    private static final long LONGEST_BODY = 1024;

    private final SettableLegalClock clock;

    LegalClockSetting(SettableLegalClock clock) {
        this.clock = clock;
    }

    void offer(@Observes ManagementInterface management) {
        management.router().get(PATH).handler(request -> answer(request, 200));
        management
                .router()
                .put(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY))
                .handler(this::set);
    }

    private void set(RoutingContext request) {
        OffsetDateTime at = asked(request);
        if (at == null) {
            request.response().setStatusCode(400).end("{\"at\": \"2026-04-13T09:00:00+08:00\"}");
            return;
        }
        clock.set(at.toInstant());
        answer(request, 200);
    }

    private static @Nullable OffsetDateTime asked(RoutingContext request) {
        try {
            JsonObject body = request.body().asJsonObject();
            String at = body == null ? null : body.getString("at");
            return at == null ? null : OffsetDateTime.parse(at);
        } catch (DecodeException | DateTimeException | ClassCastException e) {
            return null;
        }
    }

    private void answer(RoutingContext request, int status) {
        OffsetDateTime at = clock.now().atZone(Occasion.ZONE).toOffsetDateTime();
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject().put("at", at.toString()).encode());
    }
}
