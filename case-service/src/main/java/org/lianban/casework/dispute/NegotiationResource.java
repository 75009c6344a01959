package org.lianban.casework.dispute;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Idempotent;

/** What the two offices, and their common superior, do with a dispute (程序规定13). */
@Path("/api/v1/disputes/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disputes")
class NegotiationResource {
    private final DisputeCounter counter;
    private final DisputeDesk desk;
    private final DisputeCommands commands;

    NegotiationResource(DisputeCounter counter, DisputeDesk desk, DisputeCommands commands) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
    }

    @POST
    @Idempotent
    @Path("position")
    @Operation(
            operationId = "statePosition",
            summary = "One side says which office is competent, and why")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response statePosition(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            DisputeRequest.@Nullable PositionBody body) {
        return counter.step(id, ifMatch, desk, commands.state(body));
    }

    @POST
    @Idempotent
    @Path("proposal")
    @Operation(
            operationId = "proposeConclusion",
            summary = "One side proposes how to end the negotiation")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response proposeConclusion(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            DisputeRequest.@Nullable ConclusionBody body) {
        return counter.step(id, ifMatch, desk, commands.propose(body));
    }

    @POST
    @Idempotent
    @Path("agreement")
    @Operation(
            operationId = "agreeToConclusion",
            summary = "The other side agrees to what is on the table: the minutes go out")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response agreeToConclusion(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, commands.agree());
    }

    @POST
    @Idempotent
    @Path("report")
    @Operation(
            operationId = "reportDispute",
            summary = "One side asks the common superior to designate")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response reportDispute(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, commands.reportUp());
    }

    @POST
    @Idempotent
    @Path("taking-up")
    @Operation(
            operationId = "takeUpDispute",
            summary = "The common superior designates of its own accord")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response takeUpDispute(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, commands.takeUp());
    }

    @POST
    @Idempotent
    @Path("withdrawal")
    @Operation(
            operationId = "dropDispute",
            summary = "The raiser gives it up before the other side has answered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response dropDispute(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            DisputeRequest.@Nullable DropBody body) {
        return counter.step(id, ifMatch, desk, commands.drop(body));
    }
}
