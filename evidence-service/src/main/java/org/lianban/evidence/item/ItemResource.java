package org.lianban.evidence.item;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Idempotent;

/** Items of evidence, to the people who may see their matter, or that one item. */
@Path("/api/v1/evidence")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ItemResource {
    private final CurrentPerson caller;
    private final ItemQueries queries;
    private final TakingDesk desk;

    ItemResource(CurrentPerson caller, ItemQueries queries, TakingDesk desk) {
        this.caller = caller;
        this.queries = queries;
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listEvidence", summary = "Items of a matter, by number")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidencePage.class)))
    public Response list(
            @QueryParam("matter") @Nullable String matter,
            @QueryParam("cursor") @Nullable String cursor) {
        return Answers.list(queries.page(matter, cursor, caller.require()));
    }

    @GET
    @Path("/{evidenceId}")
    @Operation(operationId = "getEvidence", summary = "One item with its particulars")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response item(@PathParam("evidenceId") String evidenceId) {
        EvidenceView view = queries.view(evidenceId, caller.require());
        return Answers.view(view, view.version());
    }

    @POST
    @Idempotent
    @Operation(operationId = "takeInEvidence", summary = "Takes in an item without bytes")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response takeIn(TakeInRequest request) {
        EvidenceView view = desk.takeIn(request, caller.require());
        return Answers.created("/api/v1/evidence/" + view.evidenceId(), view, view.version());
    }
}
