package org.lianban.casework.deadline;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** One time limit with how it was counted. */
@Path("/api/v1/clocks")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clocks")
class ClockResource {
    private final Callers callers;
    private final ClockAnswers clocks;
    private final CallerLanguage language;

    ClockResource(Callers callers, ClockAnswers clocks, CallerLanguage language) {
        this.callers = callers;
        this.clocks = clocks;
        this.language = language;
    }

    @GET
    @Path("{clockId}")
    @Operation(operationId = "getClock", summary = "A time limit, counted day by day")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ClockView.class)))
    public Response get(@PathParam("clockId") String clockId) {
        Caller caller = callers.person();
        return Answers.list(clocks.view(caller, id(clockId), language.locale()));
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private static ClockId id(String text) {
        try {
            return ClockId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
