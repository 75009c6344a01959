package org.lianban.gateway.proxy;

import static org.lianban.gateway.problem.GatewayRefusal.HEADERS_TOO_LARGE;
import static org.lianban.gateway.problem.GatewayRefusal.PATH_REFUSED;
import static org.lianban.gateway.problem.GatewayRefusal.URI_TOO_LONG;
import static org.lianban.kernel.counter.CounterRefusal.MALFORMED;
import static org.lianban.kernel.counter.CounterRefusal.METHOD_NOT_ALLOWED;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.lianban.gateway.problem.GatewayProblems;
import org.lianban.kernel.counter.Refusal;

/** Looks at every request before anything else does: method, target, sizes. */
@Singleton
class FrontDoor {
    /** Ahead of all of the framework's own filters, behind the security headers. */
    private static final int PRIORITY = 1_000_000;

    /** TRACE would echo credentials; CONNECT would make a tunnel. */
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final String ALLOWED = String.join(", ", METHODS);

    private final ProxyConfig config;
    private final GatewayProblems problems;

    FrontDoor(ProxyConfig config, GatewayProblems problems) {
        this.config = config;
        this.problems = problems;
    }

    void stand(@Observes Filters filters) {
        filters.register(SecurityHeaders::putOn, PRIORITY + 1);
        filters.register(this::look, PRIORITY);
    }

    private void look(RoutingContext exchange) {
        Optional<Refusal> fault = fault(exchange.request());
        if (fault.isEmpty()) {
            exchange.next();
            return;
        }
        if (fault.get() == METHOD_NOT_ALLOWED) {
            exchange.response().putHeader("Allow", ALLOWED);
        }
        problems.answer(exchange, fault.get());
    }

    private Optional<Refusal> fault(HttpServerRequest request) {
        if (!METHODS.contains(request.method().name())) {
            return Optional.of(METHOD_NOT_ALLOWED);
        }
        if (request.uri().length() > config.uriLimit()) {
            return Optional.of(URI_TOO_LONG);
        }
        if (!PathCheck.isPlain(request.uri())) {
            return Optional.of(PATH_REFUSED);
        }
        if (size(request) > config.headerLimit()) {
            return Optional.of(HEADERS_TOO_LARGE);
        }
        // Two tokens: the one checked here might not be the one the service reads.
        if (request.headers().getAll("Authorization").size() > 1) {
            return Optional.of(MALFORMED);
        }
        return Optional.empty();
    }

    private static int size(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }
}
