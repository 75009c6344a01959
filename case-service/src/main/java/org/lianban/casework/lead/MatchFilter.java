package org.lianban.casework.lead;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.AccessRefusal;
import org.lianban.kernel.counter.Problems;

/** Tells the offices whose matters were met before the answer leaves: not told, not answered. */
class MatchFilter {
    private static final Logger LOG = Logger.getLogger(MatchFilter.class);

    private final Met met;
    private final MatchDesk desk;
    private final Problems problems;

    MatchFilter(Met met, MatchDesk desk, Problems problems) {
        this.met = met;
        this.desk = desk;
        this.problems = problems;
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
            refuse(response);
        }
    }

    private void refuse(ContainerResponseContext response) {
        Response problem = problems.of(AccessRefusal.READING_NOT_LOGGED);
        response.setStatus(problem.getStatus());
        response.getHeaders().clear();
        response.getHeaders().putAll(problem.getHeaders());
        response.getHeaders().putSingle("Retry-After", "5");
        response.setEntity(problem.getEntity(), new Annotation[0], problem.getMediaType());
    }
}
