package org.lianban.casework.recusal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.recusal.domain.Recusal;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** 回避: who takes no part in a matter. */
@Path("/api/v1/matters/{matterId}/recusals")
@Authenticated
@Tag(name = "recusals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RecusalResource {
    private final Callers callers;
    private final Grants grants;
    private final RecusalDesk desk;
    private final RecusalQueries queries;
    private final Problems problems;

    RecusalResource(
            Callers callers,
            Grants grants,
            RecusalDesk desk,
            RecusalQueries queries,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.desk = desk;
        this.queries = queries;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "listRecusals",
            summary = "Who of my office is or was recused from the matter, and whom I may recuse")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RecusalsView.class)))
    public Response recusals(@PathParam("matterId") String matterId) {
        Caller caller = callers.person();
        return view(caller, visible(caller, matterId));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recusePerson",
            summary =
                    "The agency head, of himself the principal, recuses somebody of the office,"
                            + " who sees the matter no longer")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RecusalsView.class)))
    public Response recuse(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            RecusalRequest.@Nullable RecusalDecision body) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        long seen = Preconditions.seenVersion(ifMatch);
        RecusalDesk.Asked asked = Fields.present("", body).checked();
        return answer(caller, matter, desk.recuse(caller, matter, seen, asked));
    }

    @POST
    @Idempotent
    @Path("{recusalId}/readmission")
    @Operation(
            operationId = "readmitPerson",
            summary = "The reason is gone: he may take part again, and is not named by that")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RecusalsView.class)))
    public Response readmit(
            @PathParam("matterId") String matterId,
            @PathParam("recusalId") String recusalId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            RecusalRequest.@Nullable Readmission body) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        long seen = Preconditions.seenVersion(ifMatch);
        String reason = Fields.present("", body).checked();
        return answer(caller, matter, desk.readmit(caller, matter, id(recusalId), seen, reason));
    }

    private Response answer(Caller caller, MatterId matter, Ruling<Recusal> ruling) {
        return switch (ruling) {
            case Ruling.Made<Recusal> _ -> view(caller, matter);
            case Ruling.Refused<Recusal> refused -> problems.of(refused);
        };
    }

    private Response view(Caller caller, MatterId matter) {
        RecusalsView view = queries.view(caller, matter);
        return Answers.view(view, view.matterVersion());
    }

    private MatterId visible(Caller caller, String matterId) {
        MatterId matter = new MatterId(id(matterId));
        grants.requireSight(caller, matter);
        return matter;
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
