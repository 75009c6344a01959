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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.TransferCounter.Asked;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** Transfers: drafting one, and reading them. */
@Path("/api/v1/transfers")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
class TransferResource {
    private final TransferCounter counter;
    private final TransferDesk desk;
    private final FreshCommands commands;
    private final Problems problems;

    TransferResource(
            TransferCounter counter, TransferDesk desk, FreshCommands commands, Problems problems) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
        this.problems = problems;
    }

    @POST
    @Idempotent
    @Operation(operationId = "draftTransfer", summary = "Draft a transfer letter (案件移送函)")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response draft(TransferRequest.@Nullable DraftBody body) {
        TransferRequest.DraftBody said = Fields.present("", body);
        Asked<MatterId> asked = counter.matter(Fields.text("/matterId", said.matterId(), 64));
        return switch (desk.draft(asked.caller(), asked.subject(), commands.draft(said))) {
            case Ruling.Made<Transfer> made ->
                    counter.created(asked.caller(), made.next().terms().id());
            case Ruling.Refused<Transfer> refused -> problems.of(refused);
        };
    }

    @GET
    @Transactional
    @Path("{id}")
    @Operation(operationId = "getTransfer", summary = "A transfer with both sides' arguments")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response get(@PathParam("id") String id) {
        return counter.view(counter.transfer(id));
    }
}
