package org.lianban.evidence.opening;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
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
import org.lianban.evidence.opening.domain.Opening;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** Opening an item: to have it shown, or to fetch it. */
@Path("/api/v1/evidence/{evidenceId}/openings")
@Authenticated
@Tag(name = "evidence")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OpeningResource {
    private final OpeningCounter counter;
    private final OpeningDesk desk;
    private final Problems problems;

    OpeningResource(OpeningCounter counter, OpeningDesk desk, Problems problems) {
        this.counter = counter;
        this.desk = desk;
        this.problems = problems;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "openEvidence",
            summary = "Open an item for reading (查看、下载); written into its chain of custody first")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = OpeningView.class)))
    public Response open(
            @PathParam("evidenceId") String evidenceId, @Nullable OpeningRequest body) {
        Asking asking = counter.asking(evidenceId);
        return switch (desk.open(asking, Fields.present("", body).checked())) {
            case Ruling.Made<Opening> made ->
                    created(OpeningView.of(made.next(), asking.item().matter().toString()));
            case Ruling.Refused<Opening> refused -> problems.of(refused);
        };
    }

    private static Response created(OpeningView view) {
        return Response.status(Response.Status.CREATED)
                .header("Location", view.contentUrl())
                .header("Cache-Control", "no-store")
                .entity(view)
                .build();
    }
}
