package org.lianban.casework.delivery;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.delivery.DeliveryCounter.Asked;
import org.lianban.casework.delivery.DeliveryRequest.ServiceBody;
import org.lianban.casework.delivery.DeliveryViews.ServiceAnswer;
import org.lianban.casework.delivery.DeliveryViews.ServicesView;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;

/** On whom a letter was served. */
@Path("/api/v1/letters/{letterId}/services")
@Authenticated
@Tag(name = "letters")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ServicesResource {
    private final DeliveryCounter counter;
    private final DeliveryDesk desk;
    private final DeliveryQueries queries;

    ServicesResource(DeliveryCounter counter, DeliveryDesk desk, DeliveryQueries queries) {
        this.counter = counter;
        this.desk = desk;
        this.queries = queries;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listLetterServices",
            summary = "On whom the letter was served, and what a service must say")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServicesView.class)))
    public Response services(@PathParam("letterId") String letterId) {
        ServicesView view = queries.services(counter.asked(letterId));
        return Answers.view(view, view.matterVersion());
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "serveLetter",
            summary =
                    "Enters that the letter was served, and makes out the service record; If-Match"
                            + " is the matter's version")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ServiceAnswer.class)))
    public Response serve(
            @PathParam("letterId") String letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ServiceBody body) {
        Asked asked = counter.asked(letterId);
        long seen = Preconditions.seenVersion(ifMatch);
        return counter.answer(
                desk.serve(asked, seen, Fields.present("", body).checked()),
                delivery -> {
                    ServiceAnswer answer = queries.answer(delivery, asked);
                    return Answers.created(
                            "/api/v1/letters/" + delivery.serviceRecord(),
                            answer,
                            answer.matterVersion());
                });
    }
}
