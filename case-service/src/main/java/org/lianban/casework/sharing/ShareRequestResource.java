package org.lianban.casework.sharing;

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
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.ShareRequestBody.AskBody;
import org.lianban.casework.sharing.ShareRequestBody.ConditionBody;
import org.lianban.casework.sharing.ShareRequestBody.GrantBody;
import org.lianban.casework.sharing.ShareRequestBody.RefuseBody;
import org.lianban.casework.sharing.ShareRequestCounter.Asked;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;

/** Requests to see a matter of another office (申请查阅). */
@Path("/api/v1/share-requests")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "share-requests")
class ShareRequestResource {
    private final ShareRequestCounter counter;
    private final ShareRequestDesk desk;
    private final ShareCommands commands;

    ShareRequestResource(
            ShareRequestCounter counter, ShareRequestDesk desk, ShareCommands commands) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "askForShare",
            summary =
                    "Ask another office to see its matter of a number; answered alike whether there"
                            + " is one or not")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ShareRequestView.class)))
    public Response ask(@Nullable AskBody body) {
        AskBody said = Fields.present("", body);
        Caller caller = counter.caller();
        return counter.created(caller, desk.ask(caller, said));
    }

    @GET
    @Transactional
    @Path("{id}")
    @Operation(operationId = "getShareRequest", summary = "A request to see a matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ShareRequestView.class)))
    public Response get(@PathParam("id") String id) {
        return counter.view(id);
    }

    @POST
    @Idempotent
    @Path("{id}/grant")
    @Operation(
            operationId = "grantShareRequest",
            summary =
                    "The asked office shares the matter: as asked for, in force at once; on other"
                            + " conditions, to be accepted")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ShareRequestView.class)))
    public Response grant(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable GrantBody body) {
        Asked asked = counter.request(id);
        long seen = Preconditions.seenVersion(ifMatch);
        @Nullable ConditionBody others = body == null ? null : body.conditions();
        return counter.answered(
                asked,
                desk.grant(
                        asked.caller(),
                        asked.request().request().id(),
                        seen,
                        others == null ? null : commands.conditions("/conditions", others)));
    }

    @POST
    @Idempotent
    @Path("{id}/refusal")
    @Operation(operationId = "refuseShareRequest", summary = "The asked office refuses")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ShareRequestView.class)))
    public Response refuse(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable RefuseBody body) {
        Asked asked = counter.request(id);
        long seen = Preconditions.seenVersion(ifMatch);
        return counter.answered(
                asked,
                desk.refuse(
                        asked.caller(), asked.request().request().id(), seen, commands.why(body)));
    }
}
