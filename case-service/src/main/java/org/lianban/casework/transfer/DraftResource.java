package org.lianban.casework.transfer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.TransferCounter.Asked;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferCommand;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** Writing a transfer letter: how it and its list would look, and the text written anew. */
@Path("/api/v1/transfers")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
class DraftResource {
    private final TransferCounter counter;
    private final TransferDesk desk;
    private final DraftViews drafts;
    private final FreshCommands commands;
    private final Problems problems;

    DraftResource(
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
    @Path("letter-preview")
    @Transactional
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewDraftLetter",
            summary = "The letter as it would go out; changes nothing, refused as a draft would be")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response preview(TransferRequest.@Nullable DraftBody body) {
        return preview(Fields.present("", body), drafts::page);
    }

    @POST
    @Path("evidence-list-preview")
    @Transactional
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewDraftEvidenceList",
            summary = "The list of evidence as it would go along; refused as a draft would be")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response previewList(TransferRequest.@Nullable DraftBody body) {
        return preview(Fields.present("", body), drafts::list);
    }

    private Response preview(
            TransferRequest.DraftBody said, BiFunction<TransferTerms, Caller, Response> page) {
        Asked<MatterId> asked = counter.matter(Fields.text("/matterId", said.matterId(), 64));
        return switch (desk.consider(asked.caller(), asked.subject(), commands.draft(said))) {
            case Ruling.Made<Transfer> made -> page.apply(made.next().terms(), asked.caller());
            case Ruling.Refused<Transfer> refused -> problems.of(refused);
        };
    }

    @POST
    @Idempotent
    @Path("{id}/revision")
    @Operation(
            operationId = "reviseTransfer",
            summary = "The officer writes the draft anew, also one that was sent back")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response revise(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            TransferRequest.@Nullable RevisionBody body) {
        Asked<TransferId> asked = counter.transfer(id);
        return counter.step(
                asked,
                ifMatch,
                desk,
                new TransferCommand.Revise(
                        commands.draft(asked.subject(), Fields.present("", body))));
    }
}
