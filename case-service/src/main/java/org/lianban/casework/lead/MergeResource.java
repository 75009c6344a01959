package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Idempotent;

/** Leads that are followed up in another of the same office. */
@Path("/api/v1/leads")
@Authenticated
@Tag(name = "leads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class MergeResource {
    private final MergeDesk desk;
    private final LeadCounter counter;

    MergeResource(MergeDesk desk, LeadCounter counter) {
        this.desk = desk;
        this.counter = counter;
    }

    @POST
    @Compares
    @Idempotent
    @Path("/{matterId}/merger")
    @Operation(
            operationId = "mergeLead",
            summary = "The unit head has the lead followed up in another of the office (并案)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response merge(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Merging body) {
        return counter.answer(matterId, ifMatch, body, LeadRequest.Merging::checked, desk::merge);
    }

    @POST
    @Compares
    @Idempotent
    @Path("/{matterId}/duplicate")
    @Operation(
            operationId = "closeDuplicate",
            summary =
                    "The unit head closes a second report of the same informant"
                            + " (article complaints-report-handling)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response closeDuplicate(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Duplicate body) {
        return counter.answer(matterId, ifMatch, body, LeadRequest.Duplicate::checked, desk::merge);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/merger-undoing")
    @Operation(
            operationId = "undoMerger",
            summary = "The unit head takes the lead out again: it stands as before")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response undo(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Unmerging body) {
        return counter.answer(matterId, ifMatch, body, LeadRequest.Unmerging::checked, desk::undo);
    }
}
