package org.lianban.casework.dispute;

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
import org.lianban.casework.dispute.DisputeCounter.Asked;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;

/** Jurisdiction disputes: raising one, and reading them. */
@Path("/api/v1/disputes")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disputes")
class DisputeResource {
    private final DisputeCounter counter;
    private final DisputeDesk desk;
    private final DisputeCommands commands;

    DisputeResource(DisputeCounter counter, DisputeDesk desk, DisputeCommands commands) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "raiseDispute",
            summary = "Raise a jurisdiction dispute (管辖权争议) with another office")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response raise(DisputeRequest.@Nullable DisputeBody body) {
        DisputeRequest.DisputeBody said = Fields.present("", body);
        Asked<MatterId> asked = counter.matter(Fields.text("/matterId", said.matterId(), 64));
        return counter.created(
                asked.caller(), desk.raise(asked.caller(), asked.subject(), commands.raise(said)));
    }

    @GET
    @Transactional
    @Path("{id}")
    @Operation(operationId = "getDispute", summary = "A dispute with what both sides said")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response get(@PathParam("id") String id) {
        return counter.view(counter.dispute(id));
    }
}
