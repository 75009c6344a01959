package org.lianban.casework.dispute;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import org.lianban.casework.dispute.DisputeCounter.Asked;
import org.lianban.casework.dispute.domain.Dispute;
import org.lianban.casework.dispute.domain.DisputeCommand;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** The letters of a dispute as they would go out; refused as their step would be. */
@Path("/api/v1/disputes/{id}")
@Authenticated
@RunOnVirtualThread
@Transactional
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "disputes")
class DisputeLetterResource {
    private final DisputeCounter counter;
    private final DisputeDesk desk;
    private final DisputeCommands commands;
    private final Letters letters;
    private final Problems problems;

    DisputeLetterResource(
            DisputeCounter counter,
            DisputeDesk desk,
            DisputeCommands commands,
            Letters letters,
            Problems problems) {
        this.counter = counter;
        this.desk = desk;
        this.commands = commands;
        this.letters = letters;
        this.problems = problems;
    }

    @GET
    @Path("agreement/letter-preview")
    @Operation(
            operationId = "previewDisputeMinutes",
            summary = "The minutes (管辖权争议协商纪要) as they would go out")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response minutes(@PathParam("id") String id) {
        return preview(id, commands.agree());
    }

    @GET
    @Path("report/letter-preview")
    @Operation(
            operationId = "previewDisputeReport",
            summary = "The request for a designation (关于指定管辖的请示) as it would go out")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response request(@PathParam("id") String id) {
        return preview(id, commands.reportUp());
    }

    private Response preview(String id, DisputeCommand command) {
        Asked<DisputeId> asked = counter.dispute(id);
        return switch (desk.consider(asked.caller(), asked.subject(), command)) {
            case Ruling.Made<Dispute> made -> page(made);
            case Ruling.Refused<Dispute> refused -> problems.of(refused);
        };
    }

    private Response page(Ruling.Made<Dispute> made) {
        IssueLetter letter =
                made.orders().stream()
                        .filter(IssueLetter.class::isInstance)
                        .map(IssueLetter.class::cast)
                        .findFirst()
                        .orElseThrow();
        return Response.ok(letters.preview(letter))
                .header("Content-Security-Policy", letters.contentSecurityPolicy())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
