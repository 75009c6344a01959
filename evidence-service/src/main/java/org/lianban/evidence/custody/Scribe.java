package org.lianban.evidence.custody;

import io.quarkus.runtime.ApplicationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.custody.domain.Writing;
import org.lianban.kernel.courier.CallerTrace;

/** Knows by what, and in which request, an entry is being written. */
@ApplicationScoped
class Scribe {
    private final String tool;
    private final CallerTrace trace;

    Scribe(ApplicationConfig application, CallerTrace trace) {
        this.tool =
                application.name().orElse("evidence-service")
                        + "/"
                        + application.version().orElse("0");
        this.trace = trace;
    }

    Writing writing() {
        return new Writing(tool, requestId());
    }

    // The second part of a traceparent names the trace (W3C Trace Context).
    private @Nullable String requestId() {
        String traceparent = trace.traceparent();
        return traceparent == null ? null : traceparent.split("-", -1)[1];
    }
}
