package org.lianban.casework.measure;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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

/** The measures on goods of a matter. */
@Path("/api/v1/matters/{matterId}/measures")
@Authenticated
@Tag(name = "measures")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class MeasuresResource {
    private final MeasureDesk desk;
    private final MeasureCounter counter;

    MeasuresResource(MeasureDesk desk, MeasureCounter counter) {
        this.desk = desk;
        this.counter = counter;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMeasures",
            summary = "All measures of the matter, and whether I may propose one")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasuresView.class)))
    public Response measures(@PathParam("matterId") String matterId) {
        return counter.all(matterId);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "proposeMeasure",
            summary = "Two officers propose a measure on goods, or enter one that could not wait")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response propose(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MeasureRequest.@Nullable MeasureProposal body) {
        return counter.propose(
                matterId, ifMatch, body, MeasureRequest.MeasureProposal::checked, desk::propose);
    }
}
