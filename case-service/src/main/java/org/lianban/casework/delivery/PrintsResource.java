package org.lianban.casework.delivery;

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
import org.lianban.casework.delivery.DeliveryCounter.Asked;
import org.lianban.casework.delivery.DeliveryRequest.PrintBody;
import org.lianban.casework.delivery.DeliveryViews.PrintsView;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;

/** The log of a letter's printings (打印记录). */
@Path("/api/v1/letters/{letterId}/prints")
@Authenticated
@Tag(name = "letters")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PrintsResource {
    private final DeliveryCounter counter;
    private final DeliveryDesk desk;
    private final DeliveryQueries queries;

    PrintsResource(DeliveryCounter counter, DeliveryDesk desk, DeliveryQueries queries) {
        this.counter = counter;
        this.desk = desk;
        this.queries = queries;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listLetterPrints",
            summary = "Who printed how many copies of the letter, and when")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PrintsView.class)))
    public Response prints(@PathParam("letterId") String letterId) {
        return Answers.list(queries.prints(counter.asked(letterId)));
    }

    // No If-Match: a line of the log changes nothing that could be seen otherwise.
    @POST
    @Idempotent
    @Operation(
            operationId = "logLetterPrint",
            summary = "Enters that copies of the letter were printed")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = PrintsView.class)))
    public Response print(@PathParam("letterId") String letterId, @Nullable PrintBody body) {
        Asked asked = counter.asked(letterId);
        return counter.answer(
                desk.print(asked, Fields.present("", body).checked()),
                _ ->
                        Response.status(Response.Status.CREATED)
                                .entity(queries.prints(asked))
                                .header("Cache-Control", "no-store")
                                .build());
    }
}
