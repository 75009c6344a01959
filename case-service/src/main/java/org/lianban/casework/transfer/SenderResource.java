package org.lianban.casework.transfer;

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
import org.lianban.casework.party.PlainTexts;
import org.lianban.casework.transfer.domain.TransferCommand;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;

/** What the sending office does with its transfer, and what it is told in the end. */
@Path("/api/v1/transfers/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
class SenderResource {
    private final TransferCounter counter;
    private final TransferDesk desk;
    private final FreshCommands commands;

    SenderResource(TransferCounter counter, TransferDesk desk, FreshCommands commands) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
    }

    @POST
    @Idempotent
    @Path("submission")
    @Operation(
            operationId = "submitTransfer",
            summary = "The officer hands the draft to the agency head")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response submitTransfer(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, new TransferCommand.Submit());
    }

    @POST
    @Idempotent
    @Path("approval-refusal")
    @Operation(operationId = "declineTransfer", summary = "The agency head sends the draft back")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response declineTransfer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            TransferRequest.@Nullable ReasonBody body) {
        return counter.step(
                id,
                ifMatch,
                desk,
                new TransferCommand.Decline(
                        PlainTexts.text("/reason", Fields.present("", body).reason(), 2000)));
    }

    @POST
    @Idempotent
    @Path("issue")
    @Operation(
            operationId = "issueTransfer",
            summary = "The agency head approves; the letter goes out")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response issueTransfer(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, commands.issue());
    }

    @POST
    @Idempotent
    @Path("withdrawal")
    @Operation(
            operationId = "withdrawTransfer",
            summary = "The sender takes it back before delivery")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response withdrawTransfer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            TransferRequest.@Nullable ReasonBody body) {
        return counter.step(
                id,
                ifMatch,
                desk,
                new TransferCommand.Withdraw(
                        PlainTexts.text("/reason", Fields.present("", body).reason(), 2000)));
    }

    @POST
    @Idempotent
    @Path("completion")
    @Operation(
            operationId = "completeTransfer",
            summary = "The new office tells the sender the result")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response completeTransfer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            TransferRequest.@Nullable CompletionBody body) {
        return counter.step(
                id,
                ifMatch,
                desk,
                new TransferCommand.Complete(
                        PlainTexts.text("/result", Fields.present("", body).result(), 2000)));
    }
}
