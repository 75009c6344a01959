package org.lianban.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code GET /api/openapi}: the one document, merged when the gateway starts. */
@Singleton
class OpenApiRoutes {
    private final Buffer document;
    private final String etag;

    OpenApiRoutes(
            ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.application.version") String version)
            throws JsonProcessingException {
        byte[] json =
                mapper.writeValueAsBytes(
                        DocumentMerge.merge(ServiceDocuments.read(mapper), version));
        this.document = Buffer.buffer(json);
        this.etag = "\"" + UUID.nameUUIDFromBytes(json) + "\"";
    }

    void open(@Observes Router router) {
        router.route("/api/openapi")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::answer);
    }

    private void answer(RoutingContext exchange) {
        exchange.response().putHeader("ETag", etag).putHeader("Cache-Control", "no-cache");
        if (etag.equals(exchange.request().getHeader("If-None-Match"))) {
            exchange.response().setStatusCode(304).end();
            return;
        }
        exchange.response().putHeader("Content-Type", "application/json").end(document);
    }
}
