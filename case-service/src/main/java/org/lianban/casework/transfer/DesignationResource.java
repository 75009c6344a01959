package org.lianban.casework.transfer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import org.lianban.casework.transfer.TransferCounter.Asked;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Idempotent;

/** The way over the common superior (程序规定13–16). */
@Path("/api/v1/transfers/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
class DesignationResource {
    private final TransferCounter counter;
    private final TransferDesk desk;
    private final FreshCommands commands;
    private final DesignationViews views;

    DesignationResource(
            TransferCounter counter,
            TransferDesk desk,
            FreshCommands commands,
            DesignationViews views) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
        this.views = views;
    }

    @GET
    @Path("designation-options")
    @Transactional
    @Operation(
            operationId = "getDesignationOptions",
            summary =
                    "Suggestions to the common superior: both sides, and who else is competent by"
                            + " what is registered; it may name any other office below it that may"
                            + " impose penalties")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DesignationOptionsView.class)))
    public Response options(@PathParam("id") String id) {
        Asked<TransferId> asked = counter.transfer(id);
        return Answers.list(views.options(asked.subject(), asked.caller()));
    }

    @POST
    @Idempotent
    @Path("designation-request")
    @Operation(
            operationId = "requestDesignation",
            summary = "The receiver asks the common superior to designate")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response requestDesignation(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, commands.requestDesignation());
    }

    @POST
    @Idempotent
    @Path("papers-receipt")
    @Operation(
            operationId = "signForDesignationPapers",
            summary = "The common superior signs for the papers")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response signForDesignationPapers(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, commands.signForPapers());
    }

    @POST
    @Idempotent
    @Path("designation")
    @Operation(
            operationId = "designate",
            summary = "The common superior names the competent office")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response designate(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            TransferRequest.@Nullable DesignationBody body) {
        return counter.step(id, ifMatch, desk, commands.designate(body));
    }

    @POST
    @Idempotent
    @Path("file-receipt")
    @Operation(
            operationId = "signForFile",
            summary = "The designated office signs for what it was shown: the move")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response signForFile(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            TransferRequest.@Nullable FileReceiptBody body) {
        return counter.step(id, ifMatch, desk, commands.signForFile(body));
    }
}
