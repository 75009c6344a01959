package org.lianban.kernel.courier;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace of the HTTP request being answered. */
@ApplicationScoped
class RequestTrace implements CallerTrace {
    // Whatever else a caller sends does not go into facts.
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final CurrentVertxRequest request;

    RequestTrace(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public @Nullable String traceparent() {
        RoutingContext routing = current();
        if (routing == null) {
            return null;
        }
        String header = routing.request().getHeader("traceparent");
        return header != null && TRACEPARENT.matcher(header).matches() ? header : null;
    }

    private @Nullable RoutingContext current() {
        try {
            return request.getCurrent();
        } catch (ContextNotActiveException e) {
            // A job, not a request.
            return null;
        }
    }
}
