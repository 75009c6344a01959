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
import org.lianban.casework.sharing.ShareCounter.Asked;
import org.lianban.casework.sharing.ShareRequestBody.OfferBody;
import org.lianban.casework.sharing.ShareRequestBody.ShareReasonBody;
import org.lianban.casework.sharing.domain.ShareCommand;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;

/** Shares of a matter with other offices (信息共享). */
@Path("/api/v1/shares")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shares")
class ShareResource {
    private final ShareCounter counter;
    private final ShareDesk desk;
    private final ShareCommands commands;

    ShareResource(ShareCounter counter, ShareDesk desk, ShareCommands commands) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "offerShare",
            summary = "Offer another office to see a matter; If-Match: version of the matter")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ShareView.class)))
    public Response offer(
            @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable OfferBody body) {
        OfferBody said = Fields.present("", body);
        Asked<MatterId> asked = counter.matter(Fields.text("/matterId", said.matterId(), 64));
        long seen = Preconditions.seenVersion(ifMatch);
        return counter.created(
                asked.caller(),
                desk.offer(asked.caller(), asked.subject(), seen, commands.offer(said)));
    }

    @GET
    @Transactional
    @Path("{id}")
    @Operation(
            operationId = "getShare",
            summary = "A share with its conditions, and the card of the matter once it is accepted")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ShareView.class)))
    public Response get(@PathParam("id") String id) {
        return counter.view(id);
    }

    @POST
    @Idempotent
    @Path("{id}/acceptance")
    @Operation(
            operationId = "acceptShare",
            summary = "The other office confirms exactly these conditions, and sees from now on")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ShareView.class)))
    public Response accept(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, new ShareCommand.Accept());
    }

    @POST
    @Idempotent
    @Path("{id}/declining")
    @Operation(
            operationId = "declineShare",
            summary = "The other office does not want to see the matter on these conditions")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ShareView.class)))
    public Response decline(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ShareReasonBody body) {
        return counter.step(id, ifMatch, desk, new ShareCommand.Decline(commands.reason(body)));
    }

    @POST
    @Idempotent
    @Path("{id}/withdrawal")
    @Operation(
            operationId = "withdrawShare",
            summary = "The writing office takes the offer back before it is accepted")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ShareView.class)))
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ShareReasonBody body) {
        return counter.step(id, ifMatch, desk, new ShareCommand.Withdraw(commands.reason(body)));
    }

    @POST
    @Idempotent
    @Path("{id}/recall")
    @Operation(
            operationId = "recallShare",
            summary = "The writing office ends what it shares; nothing is shown any longer")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ShareView.class)))
    public Response recall(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ShareReasonBody body) {
        return counter.step(id, ifMatch, desk, new ShareCommand.Recall(commands.reason(body)));
    }
}
