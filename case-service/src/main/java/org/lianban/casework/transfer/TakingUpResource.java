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
import org.lianban.casework.transfer.TransferCounter.Asked;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** A superior takes a matter up (提级管辖), or is asked to (程序规定15). */
@Path("/api/v1/transfers")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
class TakingUpResource {
    private final TransferCounter counter;
    private final TransferDesk desk;
    private final FreshCommands commands;
    private final Problems problems;

    TakingUpResource(
            TransferCounter counter, TransferDesk desk, FreshCommands commands, Problems problems) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
        this.problems = problems;
    }

    @POST
    @Idempotent
    @Path("taking-up")
    @Operation(
            operationId = "takeUpMatter",
            summary = "The head of a superior takes up what an office below writes (提级管辖决定书)")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response takeUp(TransferRequest.@Nullable TakingUpBody body) {
        TransferRequest.TakingUpBody said = Fields.present("", body);
        Asked<MatterId> asked = counter.matter(Fields.text("/matterId", said.matterId(), 64));
        return created(asked, desk.takeUp(asked.caller(), asked.subject(), commands.takeUp(said)));
    }

    @POST
    @Idempotent
    @Path("taking-up-request")
    @Operation(
            operationId = "requestTakingUp",
            summary = "The writing office asks its superior to take the matter up, or to designate")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response request(TransferRequest.@Nullable TakingUpRequestBody body) {
        TransferRequest.TakingUpRequestBody said = Fields.present("", body);
        Asked<MatterId> asked = counter.matter(Fields.text("/matterId", said.matterId(), 64));
        return created(
                asked,
                desk.request(asked.caller(), asked.subject(), commands.requestTakingUp(said)));
    }

    @POST
    @Idempotent
    @Path("{id}/file-surrender")
    @Operation(
            operationId = "surrenderFile",
            summary = "The office below signs for the decision and hands its file over")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response surrender(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            TransferRequest.@Nullable FileSurrenderBody body) {
        return counter.step(id, ifMatch, desk, commands.surrenderFile(body));
    }

    private Response created(Asked<MatterId> asked, Ruling<Transfer> ruling) {
        return switch (ruling) {
            case Ruling.Made<Transfer> made ->
                    counter.created(asked.caller(), made.next().terms().id());
            case Ruling.Refused<Transfer> refused -> problems.of(refused);
        };
    }
}
