package org.lianban.casework.casefile;

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

/** Filed cases of the caller's office. */
@Path("/api/v1/casefiles/{matterId}")
@Authenticated
@Tag(name = "casefiles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CasefileResource {
    private final CasefileDesk desk;
    private final CasefileCounter counter;

    CasefileResource(CasefileDesk desk, CasefileCounter counter) {
        this.desk = desk;
        this.counter = counter;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getCasefile",
            summary = "The filed case as my office or the writing office handles it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CasefileView.class)))
    public Response casefile(@PathParam("matterId") String matterId) {
        return counter.view(matterId);
    }

    @POST
    @Idempotent
    @Path("/assignment")
    @Operation(
            operationId = "assignCaseOfficers",
            summary = "The unit head names others to investigate")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CasefileView.class)))
    public Response assign(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CasefileRequest.@Nullable CaseAssignment body) {
        return counter.answer(
                matterId, ifMatch, body, CasefileRequest.CaseAssignment::checked, desk::assign);
    }

    @POST
    @Idempotent
    @Path("/investigation")
    @Operation(
            operationId = "beginInvestigation",
            summary = "A named officer enters that the investigation has begun")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CasefileView.class)))
    public Response investigate(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CasefileRequest.@Nullable Investigation body) {
        return counter.answer(
                matterId, ifMatch, body, CasefileRequest.Investigation::checked, desk::investigate);
    }

    @POST
    @Idempotent
    @Path("/stop-order")
    @Operation(
            operationId = "orderStop",
            summary = "The agency head orders the party to correct or to stop (责令改正)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CasefileView.class)))
    public Response orderStop(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CasefileRequest.@Nullable Stopping body) {
        return counter.answer(
                matterId, ifMatch, body, CasefileRequest.Stopping::checked, desk::orderStop);
    }

    @POST
    @Idempotent
    @Path("/conclusion")
    @Operation(
            operationId = "concludeInvestigation",
            summary = "A named officer enters the report of the investigation")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CasefileView.class)))
    public Response conclude(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CasefileRequest.@Nullable Conclusion body) {
        return counter.answer(
                matterId, ifMatch, body, CasefileRequest.Conclusion::checked, desk::conclude);
    }

    @POST
    @Idempotent
    @Path("/decision")
    @Operation(
            operationId = "decideCase",
            summary = "The agency head decides without a penalty: DL-15 runs")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CasefileView.class)))
    public Response decide(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CasefileRequest.@Nullable Deciding body) {
        return counter.answer(
                matterId, ifMatch, body, CasefileRequest.Deciding::checked, desk::decide);
    }

    @POST
    @Idempotent
    @Path("/termination")
    @Operation(
            operationId = "terminateCase",
            summary = "The agency head terminates the investigation (终止调查)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CasefileView.class)))
    public Response terminate(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CasefileRequest.@Nullable Terminating body) {
        return counter.answer(
                matterId, ifMatch, body, CasefileRequest.Terminating::checked, desk::terminate);
    }

    @POST
    @Idempotent
    @Path("/closing")
    @Operation(
            operationId = "closeCase",
            summary = "The agency head closes the case (结案): the matter is over")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CasefileView.class)))
    public Response close(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CasefileRequest.@Nullable Closing body) {
        return counter.answer(
                matterId, ifMatch, body, CasefileRequest.Closing::checked, desk::close);
    }
}
