package org.lianban.casework.jointhandling;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.lianban.kernel.counter.Idempotent;

/** 联合办案: an office is invited to handle a case jointly, agrees, reports, and it ends. */
@Path("/api/v1/joint-handlings")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "joint-handlings")
class JointHandlingResource {
    private final JointHandlingCounter counter;

    JointHandlingResource(JointHandlingCounter counter) {
        this.counter = counter;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "inviteToJointHandling",
            summary =
                    "Invite another office to handle the case jointly: the letter goes out at once")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = JointHandlingDone.class)))
    public Response invite(JointHandlingBody.@Nullable Invitation body) {
        return counter.invite(body);
    }

    @POST
    @Path("letter-preview")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewInvitation",
            summary = "The letter (联合办案邀请函) as it would go out; refused as sending it would be")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response preview(JointHandlingBody.@Nullable Invitation body) {
        return counter.preview(body);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getJointHandling",
            summary = "A joint handling, for both offices and those above them")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = JointHandlingView.class)))
    public Response get(@PathParam("id") String id) {
        return counter.view(id);
    }

    @POST
    @Idempotent
    @Path("{id}/receipt")
    @Operation(operationId = "receiveInvitation", summary = "The invited office signs for it (签收)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = JointHandlingDone.class)))
    public Response receive(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, JointHandlingCommands::receive);
    }

    @POST
    @Idempotent
    @Path("{id}/answer")
    @Operation(
            operationId = "answerInvitation",
            summary = "The head of the invited office agrees, or does not (联合办案复函)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = JointHandlingDone.class)))
    public Response answer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JointHandlingBody.@Nullable Answer body) {
        return counter.step(id, ifMatch, asked -> asked.answer(body));
    }

    @POST
    @Path("{id}/answer/letter-preview")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewInvitationAnswer",
            summary = "The answer (联合办案复函) as it would go out")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response previewAnswer(
            @PathParam("id") String id, JointHandlingBody.@Nullable Answer body) {
        return counter.preview(id, asked -> asked.answer(body));
    }

    @POST
    @Idempotent
    @Path("{id}/officers")
    @Operation(
            operationId = "assignJointOfficers",
            summary = "The other office names who of it handles the case (指派承办人员)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = JointHandlingDone.class)))
    public Response assign(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JointHandlingBody.@Nullable Officers body) {
        return counter.step(id, ifMatch, asked -> asked.assign(body));
    }

    @POST
    @Idempotent
    @Path("{id}/reports")
    @Operation(
            operationId = "reportJointWork",
            summary = "An officer who was named reports what was done")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = JointHandlingDone.class)))
    public Response report(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JointHandlingBody.@Nullable Report body) {
        return counter.step(id, ifMatch, asked -> asked.report(body));
    }

    @POST
    @Idempotent
    @Path("{id}/ending")
    @Operation(
            operationId = "endJointHandling",
            summary =
                    "Either office ends it by letter; before it is answered, the one that invited takes it back")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = JointHandlingDone.class)))
    public Response end(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JointHandlingBody.@Nullable Ending body) {
        return counter.step(id, ifMatch, asked -> asked.end(body));
    }

    @POST
    @Path("{id}/ending/letter-preview")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewJointEnding",
            summary = "The letter (联合办案终止函) as it would go out")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response previewEnding(
            @PathParam("id") String id, JointHandlingBody.@Nullable Ending body) {
        return counter.preview(id, asked -> asked.end(body));
    }
}
