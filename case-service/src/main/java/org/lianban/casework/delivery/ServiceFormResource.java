package org.lianban.casework.delivery;

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
import org.lianban.casework.letter.domain.IssuedLetter;

/** The blank of a service record (送达回证), to be printed and taken along. */
@Path("/api/v1/letters/{letterId}/service-form")
@Authenticated
@Tag(name = "letters")
@RunOnVirtualThread
class ServiceFormResource {
    private final DeliveryCounter counter;
    private final DeliveryQueries queries;
    private final ServiceForm form;

    ServiceFormResource(DeliveryCounter counter, DeliveryQueries queries, ServiceForm form) {
        this.counter = counter;
        this.queries = queries;
        this.form = form;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "getLetterServiceForm",
            summary =
                    "A service record for the letter to be filled in by hand: names and number are"
                            + " printed, the rest is ruled")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response form(@PathParam("letterId") String letterId) {
        IssuedLetter letter = queries.situation(counter.asked(letterId)).letter();
        return Response.ok(form.print(letter))
                .header("Content-Security-Policy", form.contentSecurityPolicy())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
