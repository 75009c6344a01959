package org.lianban.kernel.counter;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;

/**
 * Enters what was shown, refused, unmasked or exported before the answer leaves: no line, no
 * answer. One line a request; successful commands stand in the journal.
 *
 * <p>What is not found has its line whether a matter stands behind it or not, and at the same cost:
 * the time of the answer tells nothing either (law 8).
 */
class ReadingFilter {
    private static final Logger LOG = Logger.getLogger(ReadingFilter.class);

    private static final Set<String> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Sought sought;
    private final Instance<ReadingLog> log;
    private final Withholding withholding;

    ReadingFilter(Sought sought, Instance<ReadingLog> log, Withholding withholding) {
        this.sought = sought;
        this.log = log;
        this.withholding = withholding;
    }

    @ServerRequestFilter
    void ask(ContainerRequestContext request) {
        if (!READS.contains(request.getMethod())) {
            sought.command();
        }
    }

    @ServerResponseFilter
    void enter(
            ContainerRequestContext request,
            ContainerResponseContext response,
            @Nullable ResourceInfo resource) {
        @Nullable Method method = resource == null ? null : resource.getResourceMethod();
        @Nullable Operation operation =
                method == null ? null : method.getAnnotation(Operation.class);
        if (method == null || operation == null || log.isUnsatisfied()) {
            return;
        }
        @Nullable ReadingOutcome outcome = outcome(request, response.getStatus(), method);
        if (outcome == null) {
            return;
        }
        try {
            enter(request, response, operation.operationId(), outcome);
        } catch (RuntimeException failure) {
            // Whatever it was: what cannot be entered is not shown.
            LOG.errorf(failure, "A reading was not entered operation=%s", operation.operationId());
            withholding.instead(response);
        }
    }

    private void enter(
            ContainerRequestContext request,
            ContainerResponseContext response,
            String operation,
            ReadingOutcome outcome) {
        boolean isRefused = outcome == ReadingOutcome.REFUSED;
        @Nullable MatterId matter =
                isRefused ? sought.refused(response.getStatus() == 404) : sought.shown();
        log.get()
                .enter(
                        new Reading(
                                operation,
                                matter,
                                object(request, matter),
                                outcome,
                                isRefused ? code(response) : null,
                                sought.purpose()));
    }

    private @Nullable ReadingOutcome outcome(
            ContainerRequestContext request, int status, Method method) {
        if (status == 403 || status == 404) {
            return ReadingOutcome.REFUSED;
        }
        // Where there is nothing to show, nothing was shown.
        if (status >= 400 || status == 204 || method.isAnnotationPresent(LoggedElsewhere.class)) {
            return null;
        }
        @Nullable LoggedAs said = method.getAnnotation(LoggedAs.class);
        if (said != null) {
            return said.value();
        }
        boolean isRead = request.getMethod().equals(HttpMethod.GET) && sought.shown() != null;
        return isRead ? ReadingOutcome.OPENED : null;
    }

    /** The last id in the path that is not the matter's. */
    private static @Nullable UUID object(
            ContainerRequestContext request, @Nullable MatterId matter) {
        MultivaluedMap<String, String> path = request.getUriInfo().getPathParameters();
        return path.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("matterId"))
                .map(parameter -> id(parameter.getValue()))
                .flatMap(List::stream)
                .filter(id -> matter == null || !id.equals(matter.value()))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static List<UUID> id(List<String> values) {
        try {
            return values.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException noId) {
            return List.of();
        }
    }

    private static String code(ContainerResponseContext response) {
        return response.getEntity() instanceof Problem problem
                ? problem.code()
                : String.valueOf(response.getStatus());
    }
}
