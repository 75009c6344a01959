package org.lianban.casework.assistance;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
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

/** 协查: what the office does that asks, and what both read. */
@Path("/api/v1/assistance")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assistance")
class AssistanceResource {
    private final AssistanceCounter counter;

    AssistanceResource(AssistanceCounter counter) {
        this.counter = counter;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "draftAssistance",
            summary = "Draft a request for assistance (协助调查函) of a filed case")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response draft(AssistanceBody.@Nullable Draft body) {
        return counter.draft(body);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAssistance",
            summary =
                    "A request with its letters, answers and evidence, for both offices and those"
                            + " above them; a draft is shown to the asking office alone")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceView.class)))
    public Response get(@PathParam("id") String id) {
        return counter.view(id);
    }

    @PUT
    @Idempotent
    @Path("{id}/draft")
    @Operation(operationId = "reviseAssistance", summary = "Write the draft anew, as a whole")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response revise(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AssistanceBody.@Nullable Revision body) {
        return counter.step(id, ifMatch, commands -> commands.revise(body));
    }

    @GET
    @Path("{id}/letter-preview")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewAssistance",
            summary = "The letter (协助调查函) as it would go out; refused as sending it would be")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response preview(@PathParam("id") String id) {
        return counter.preview(id, AssistanceCommands::issue);
    }

    @POST
    @Idempotent
    @Path("{id}/issue")
    @Operation(
            operationId = "issueAssistance",
            summary = "The agency head sends the letter; the asked office hears of it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response issue(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, AssistanceCommands::issue);
    }

    @POST
    @Idempotent
    @Path("{id}/cancellation")
    @Operation(
            operationId = "cancelAssistance",
            summary = "Take the request back before it is answered, or drop the draft (撤回)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response cancel(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AssistanceBody.@Nullable Cancellation body) {
        return counter.step(id, ifMatch, commands -> commands.cancel(body));
    }

    @POST
    @Idempotent
    @Path("{id}/supplement")
    @Operation(
            operationId = "supplementAssistance",
            summary = "Ask the same office for more, by a letter with a time of its own (补充协查)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response supplement(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AssistanceBody.@Nullable Supplement body) {
        return counter.step(id, ifMatch, commands -> commands.supplement(body));
    }

    @POST
    @Idempotent
    @Path("{id}/reminder")
    @Operation(
            operationId = "remindAssistance",
            summary = "Remind of what is late by letter (催办函), once a day at most")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response remind(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, AssistanceCommands::remind);
    }

    @POST
    @Idempotent
    @Path("{id}/closing")
    @Operation(
            operationId = "closeAssistance",
            summary = "Close an answered request, with what one makes of the assistance (办结评价)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssistanceDone.class)))
    public Response close(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AssistanceBody.@Nullable Closing body) {
        return counter.step(id, ifMatch, commands -> commands.close(body));
    }
}
