package org.lianban.kernel.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Whatever goes wrong becomes a problem with a stable code; nothing of the inside leaks. */
class FailedRequests {
    private static final Logger LOG = Logger.getLogger(FailedRequests.class);

    private final Problems problems;

    FailedRequests(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(RefusedException refused) {
        return problems.of(
                refused.refusal(),
                refused.particulars(),
                problems.detail(refused.particulars()),
                problems.faults(refused.refusal(), refused.particulars()));
    }

    @ServerExceptionMapper
    Response unknownField(UnrecognizedPropertyException failure) {
        return faulty(CounterRefusal.FIELD_UNKNOWN, failure);
    }

    @ServerExceptionMapper
    Response wrongType(MismatchedInputException failure) {
        return faulty(CounterRefusal.MALFORMED, failure);
    }

    @ServerExceptionMapper
    Response noJson(JsonProcessingException failure) {
        return problems.of(CounterRefusal.MALFORMED);
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException failure) {
        return problems.of(CounterRefusal.NOT_AUTHENTICATED);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException failure) {
        return problems.of(CounterRefusal.NOT_AUTHENTICATED);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return problems.of(CounterRefusal.NOT_YOURS);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure) {
        Response original = failure.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        CounterRefusal refusal = refusal(original.getStatus());
        if (refusal == null) {
            return unexpected(failure);
        }
        Response problem = problems.of(refusal);
        String allow = original.getHeaderString("Allow");
        return allow == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allow).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        if (DatabaseAway.isBehind(failure)) {
            LOG.warnf("A request failed because the database was away cause=%s", failure);
            return problems.of(CounterRefusal.UNAVAILABLE);
        }
        if (LostUpdate.isBehind(failure)) {
            return problems.of(CounterRefusal.VERSION_STALE);
        }
        UUID errorId = UUID.randomUUID();
        LOG.errorf(failure, "A request failed errorId=%s", errorId);
        return problems.of(CounterRefusal.INTERNAL_ERROR, Map.of(), errorId.toString(), List.of());
    }

    private Response faulty(CounterRefusal refusal, JsonMappingException failure) {
        String pointer = JsonPointers.of(failure);
        return problems.of(
                refusal,
                Map.of("pointer", pointer),
                null,
                List.of(new Problem.Fault(pointer, problems.sentence(refusal))));
    }

    private static @Nullable CounterRefusal refusal(int status) {
        // Statuses are numbers, and what is not named here is a bug of ours.
        return Map.of(
                        400, CounterRefusal.MALFORMED,
                        401, CounterRefusal.NOT_AUTHENTICATED,
                        403, CounterRefusal.NOT_YOURS,
                        404, CounterRefusal.NOT_FOUND,
                        405, CounterRefusal.METHOD_NOT_ALLOWED,
                        406, CounterRefusal.NOT_ACCEPTABLE,
                        413, CounterRefusal.BODY_TOO_LARGE,
                        415, CounterRefusal.MEDIA_TYPE_UNSUPPORTED,
                        503, CounterRefusal.UNAVAILABLE)
                .get(status);
    }
}
