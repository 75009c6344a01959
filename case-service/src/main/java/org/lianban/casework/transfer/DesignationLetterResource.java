package org.lianban.casework.transfer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.TransferCounter.Asked;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferCommand;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** The letters of a designation as they would go out; refused as their step would be. */
@Path("/api/v1/transfers/{id}")
@Authenticated
@RunOnVirtualThread
@Transactional
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "transfers")
class DesignationLetterResource {
    private final TransferCounter counter;
    private final TransferDesk desk;
    private final DraftViews drafts;
    private final FreshCommands commands;
    private final Problems problems;

    DesignationLetterResource(
            TransferCounter counter,
            TransferDesk desk,
            DraftViews drafts,
            FreshCommands commands,
            Problems problems) {
        this.counter = counter;
        this.desk = desk;
        this.drafts = drafts;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Path("designation-request/letter-preview")
    @Operation(
            operationId = "previewDesignationRequest",
            summary = "The request for a designation (关于指定管辖的请示) as it would go out")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response request(@PathParam("id") String id) {
        return preview(id, commands.requestDesignation());
    }

    @POST
    @Path("designation/letter-preview")
    @Operation(
            operationId = "previewDesignationNotice",
            summary = "The notice of designation (指定管辖通知书) as it would go out; changes nothing")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response notice(
            @PathParam("id") String id, TransferRequest.@Nullable DesignationBody body) {
        return preview(id, commands.designate(body));
    }

    private Response preview(String id, TransferCommand command) {
        Asked<TransferId> asked = counter.transfer(id);
        return switch (desk.consider(asked.caller(), asked.subject(), command)) {
            case Ruling.Made<Transfer> made -> drafts.page(made);
            case Ruling.Refused<Transfer> refused -> problems.of(refused);
        };
    }
}
