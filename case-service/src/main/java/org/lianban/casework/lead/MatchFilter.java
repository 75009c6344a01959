package org.lianban.casework.lead;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Withholding;

/** Tells the offices whose matters were met before the answer leaves: not told, not answered. */
class MatchFilter {
    private static final Logger LOG = Logger.getLogger(MatchFilter.class);

    private final Met met;
    private final MatchDesk desk;
    private final Withholding withholding;

    MatchFilter(Met met, MatchDesk desk, Withholding withholding) {
        this.met = met;
        this.desk = desk;
        this.withholding = withholding;
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response, @Nullable ResourceInfo resource) {
        @Nullable Method method = resource == null ? null : resource.getResourceMethod();
        @Nullable Operation operation =
                method == null ? null : method.getAnnotation(Operation.class);
        if (operation == null) {
            return;
        }
        try {
            met.all().forEach(match -> desk.tell(match, operation.operationId()));
        } catch (RuntimeException failure) {
            // Whatever it was: what its office is not told of is not shown.
            LOG.errorf(failure, "A match was not told operation=%s", operation.operationId());
            withholding.instead(response);
        }
    }
}
