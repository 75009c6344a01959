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

/** What the receiving office does with a transfer addressed to it. */
@Path("/api/v1/transfers/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
class ReceiverResource {
    private final TransferCounter counter;
    private final TransferDesk desk;
    private final FreshCommands commands;

    ReceiverResource(TransferCounter counter, TransferDesk desk, FreshCommands commands) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
    }

    @POST
    @Idempotent
    @Path("hand-over")
    @Operation(
            operationId = "handOverTransfer",
            summary = "The new office confirms that all evidence on the list is with it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response handOverTransfer(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, commands.handOver());
    }

    @POST
    @Idempotent
    @Path("delivery")
    @Operation(
            operationId = "deliverTransfer",
            summary = "The receiver's liaison signs for the papers")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response deliverTransfer(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, commands.deliver());
    }

    @POST
    @Idempotent
    @Path("acceptance")
    @Operation(
            operationId = "acceptTransfer",
            summary = "The receiver takes over what it was shown: the move")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response acceptTransfer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            TransferRequest.@Nullable AcceptanceBody body) {
        return counter.step(id, ifMatch, desk, commands.accept(body));
    }

    @POST
    @Idempotent
    @Path("objection")
    @Operation(operationId = "objectToTransfer", summary = "The receiver disputes its jurisdiction")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response objectToTransfer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            TransferRequest.@Nullable ObjectionBody body) {
        return counter.step(
                id,
                ifMatch,
                desk,
                new TransferCommand.ObjectTo(
                        PlainTexts.text("/argument", Fields.present("", body).argument(), 4000)));
    }
}
