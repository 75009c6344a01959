package org.lianban.casework.assistance;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** 协查: what the office does that is asked. */
@Path("/api/v1/assistance/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assistance")
class AskedOfficeResource {
    private final AssistanceCounter counter;

    AskedOfficeResource(AssistanceCounter counter) {
        this.counter = counter;
    }

    @POST
    @Idempotent
    @Path("receipt")
    @Operation(
            operationId = "receiveAssistance",
            summary = "Sign for the letter (签收): the fifteen working days of the law begin")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response receive(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AssistanceBody.@Nullable Receipt body) {
        return counter.step(id, ifMatch, commands -> commands.receive(body));
    }

    @POST
    @Idempotent
    @Path("officers")
    @Operation(
            operationId = "assignAssistance",
            summary = "Name who does what is asked, or others in their place (指派承办人员)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response assign(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AssistanceBody.@Nullable Officers body) {
        return counter.step(id, ifMatch, commands -> commands.assign(body));
    }

    @PUT
    @Idempotent
    @Path("items/{number}/answer")
    @Operation(
            operationId = "answerAssistance",
            summary =
                    "Write an answer to one item, or write it anew; whoever asked reads it once the"
                            + " head has sealed a reply")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response answer(
            @PathParam("id") String id,
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AssistanceBody.@Nullable Answer body) {
        return counter.step(id, ifMatch, commands -> commands.answer(number, body));
    }

    @POST
    @Idempotent
    @Path("extension")
    @Operation(
            operationId = "extendAssistance",
            summary =
                    "Tell before the time ends that it takes up to fifteen working days longer"
                            + " (协查延期告知), once")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response extend(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AssistanceBody.@Nullable Extension body) {
        return counter.step(id, ifMatch, commands -> commands.extend(body));
    }

    @POST
    @Path("reply-preview")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewAssistanceReply",
            summary = "The reply (协查复函) as it would go out; refused as sealing it would be")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response preview(@PathParam("id") String id, AssistanceBody.@Nullable Sealing body) {
        return counter.preview(id, commands -> commands.reply(body));
    }

    @POST
    @Idempotent
    @Path("reply")
    @Operation(
            operationId = "replyToAssistance",
            summary =
                    "The agency head seals a reply (协查复函) with all answers that are written; what"
                            + " is not answered stays open")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response reply(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AssistanceBody.@Nullable Sealing body) {
        return counter.step(id, ifMatch, commands -> commands.reply(body));
    }

    @POST
    @Idempotent
    @Path("spin-off")
    @Operation(
            operationId = "nameSpinOff",
            summary = "Link the lead of the asked office that came of what it found")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response spinOff(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AssistanceBody.@Nullable SpinOff body) {
        return counter.step(id, ifMatch, commands -> commands.spinOff(body));
    }
}
