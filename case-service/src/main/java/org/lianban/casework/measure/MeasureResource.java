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

/** One measure on goods. */
@Path("/api/v1/measures/{measureId}")
@Authenticated
@Tag(name = "measures")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class MeasureResource {
    private final MeasureDesk desk;
    private final MeasureCounter counter;

    MeasureResource(MeasureDesk desk, MeasureCounter counter) {
        this.desk = desk;
        this.counter = counter;
    }

    @GET
    @Transactional
    @Operation(operationId = "getMeasure", summary = "A measure with its goods and limits")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response measure(@PathParam("measureId") String measureId) {
        return counter.view(measureId);
    }

    @POST
    @Idempotent
    @Path("/approval")
    @Operation(
            operationId = "approveMeasure",
            summary = "Whoever the law names approves the measure")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response approve(
            @PathParam("measureId") String measureId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MeasureRequest.@Nullable MeasureApproval body) {
        return counter.answer(
                measureId, ifMatch, body, MeasureRequest.MeasureApproval::checked, desk::approve);
    }

    @POST
    @Idempotent
    @Path("/disapproval")
    @Operation(
            operationId = "disapproveMeasure",
            summary = "The agency head does not approve it, or takes the approval back")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response disapprove(
            @PathParam("measureId") String measureId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MeasureRequest.@Nullable MeasureDisapproval body) {
        return counter.answer(
                measureId,
                ifMatch,
                body,
                MeasureRequest.MeasureDisapproval::checked,
                desk::disapprove);
    }

    @POST
    @Idempotent
    @Path("/taking")
    @Operation(
            operationId = "takeMeasure",
            summary = "A named officer enters that the goods were taken: the limit runs")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response take(
            @PathParam("measureId") String measureId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MeasureRequest.@Nullable MeasureTaking body) {
        return counter.answer(
                measureId, ifMatch, body, MeasureRequest.MeasureTaking::checked, desk::take);
    }

    @POST
    @Idempotent
    @Path("/outcome")
    @Operation(
            operationId = "settleMeasure",
            summary = "A named officer enters what became of preserved goods")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response settle(
            @PathParam("measureId") String measureId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MeasureRequest.@Nullable MeasureSettling body) {
        return counter.answer(
                measureId, ifMatch, body, MeasureRequest.MeasureSettling::checked, desk::settle);
    }

    @POST
    @Idempotent
    @Path("/seizure")
    @Operation(
            operationId = "seizePreserved",
            summary = "Preserved goods are seized; answers with the seizure")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response convert(
            @PathParam("measureId") String measureId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MeasureRequest.@Nullable MeasureConversion body) {
        return counter.answer(
                measureId, ifMatch, body, MeasureRequest.MeasureConversion::checked, desk::convert);
    }

    @POST
    @Idempotent
    @Path("/extension")
    @Operation(
            operationId = "extendMeasure",
            summary = "The agency head extends a seal or seizure, once")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response extend(
            @PathParam("measureId") String measureId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MeasureRequest.@Nullable MeasureExtension body) {
        return counter.answer(
                measureId, ifMatch, body, MeasureRequest.MeasureExtension::checked, desk::extend);
    }

    @POST
    @Idempotent
    @Path("/release")
    @Operation(
            operationId = "releaseGoods",
            summary = "The agency head releases goods, all or by line")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response release(
            @PathParam("measureId") String measureId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MeasureRequest.@Nullable MeasureRelease body) {
        return counter.answer(
                measureId, ifMatch, body, MeasureRequest.MeasureRelease::checked, desk::release);
    }

    @POST
    @Idempotent
    @Path("/early-disposal")
    @Operation(
            operationId = "disposeGoodsEarly",
            summary = "Perishable goods are disposed of with the owner's consent")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response dispose(
            @PathParam("measureId") String measureId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MeasureRequest.@Nullable EarlyDisposal body) {
        return counter.answer(
                measureId, ifMatch, body, MeasureRequest.EarlyDisposal::checked, desk::dispose);
    }
}
