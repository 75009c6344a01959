package org.lianban.casework.leadnotification;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.correspondence.LetterPreview;
import org.lianban.casework.leadnotification.NotificationCounter.Asked;
import org.lianban.casework.leadnotification.domain.LeadNotification;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** 线索通报: an office tells another of a lead, and is answered. */
@Path("/api/v1/lead-notifications")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lead-notifications")
class LeadNotificationResource {
    private final NotificationCounter counter;
    private final NotificationDesk desk;
    private final NotificationCommands commands;
    private final LetterPreview preview;
    private final Problems problems;

    LeadNotificationResource(
            NotificationCounter counter,
            NotificationDesk desk,
            NotificationCommands commands,
            LetterPreview preview,
            Problems problems) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
        this.preview = preview;
        this.problems = problems;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "notifyLead",
            summary = "Tell another office of a lead (线索通报): the letter goes out at once")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = NotificationDone.class)))
    public Response notify(NotificationBody.@Nullable Content body) {
        NotificationBody.Content said = Fields.present("", body);
        Asked<MatterId> asked = counter.matter(Fields.text("/matterId", said.matterId(), 64));
        return counter.created(desk.notify(asked.caller(), asked.subject(), commands.notify(said)));
    }

    @POST
    @Path("letter-preview")
    @Transactional
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewLeadNotification",
            summary = "The letter (线索通报函) as it would go out; refused as sending it would be")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response preview(NotificationBody.@Nullable Content body) {
        NotificationBody.Content said = Fields.present("", body);
        Asked<MatterId> asked = counter.matter(Fields.text("/matterId", said.matterId(), 64));
        return switch (desk.consider(asked.caller(), asked.subject(), commands.notify(said))) {
            case Ruling.Made<LeadNotification> made -> preview.of(made);
            case Ruling.Refused<LeadNotification> refused -> problems.of(refused);
        };
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getLeadNotification",
            summary = "A notification with its answer, for both offices and those above them")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NotificationView.class)))
    public Response get(@PathParam("id") String id) {
        return counter.view(counter.notification(id));
    }

    @POST
    @Idempotent
    @Path("{id}/receipt")
    @Operation(
            operationId = "receiveLeadNotification",
            summary = "The notified office signs for it (签收)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NotificationDone.class)))
    public Response receive(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, desk, NotificationCommands::receive, commands);
    }

    @POST
    @Idempotent
    @Path("{id}/answer")
    @Operation(
            operationId = "answerLeadNotification",
            summary =
                    "The notified office answers (反馈): its own lead, which it has registered; known"
                            + " already; or not its own")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NotificationDone.class)))
    public Response answer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            NotificationBody.@Nullable Reply body) {
        return counter.step(id, ifMatch, desk, asked -> asked.answer(body), commands);
    }
}
