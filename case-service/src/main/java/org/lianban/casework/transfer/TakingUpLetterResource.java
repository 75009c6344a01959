package org.lianban.casework.transfer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** The letters with which a taking up begins, as they would go out; they change nothing. */
@Path("/api/v1/transfers")
@Authenticated
@RunOnVirtualThread
@Transactional
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "transfers")
class TakingUpLetterResource {
    private final TransferCounter counter;
    private final TransferDesk desk;
    private final DraftViews drafts;
    private final FreshCommands commands;
    private final Problems problems;

    TakingUpLetterResource(
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

    @POST
    @Path("taking-up/letter-preview")
    @Operation(
            operationId = "previewTakingUpDecision",
            summary = "The decision (提级管辖决定书) as it would go out")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response decision(TransferRequest.@Nullable TakingUpBody body) {
        TransferRequest.TakingUpBody said = Fields.present("", body);
        Asked<MatterId> asked = counter.matter(Fields.text("/matterId", said.matterId(), 64));
        return page(desk.consider(asked.caller(), asked.subject(), commands.takeUp(said)));
    }

    @POST
    @Path("taking-up-request/letter-preview")
    @Operation(
            operationId = "previewTakingUpRequest",
            summary = "The request to take the matter up, or to designate, as it would go out")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response request(TransferRequest.@Nullable TakingUpRequestBody body) {
        TransferRequest.TakingUpRequestBody said = Fields.present("", body);
        Asked<MatterId> asked = counter.matter(Fields.text("/matterId", said.matterId(), 64));
        return page(desk.consider(asked.caller(), asked.subject(), commands.requestTakingUp(said)));
    }

    private Response page(Ruling<Transfer> considered) {
        return switch (considered) {
            case Ruling.Made<Transfer> made -> drafts.page(made);
            case Ruling.Refused<Transfer> refused -> problems.of(refused);
        };
    }
}
