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

/** Opening an item: to have it shown, or to fetch it. */
@Path("/api/v1/evidence/{evidenceId}/openings")
@Authenticated
@Tag(name = "evidence")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OpeningResource {
    private final OpeningAct act;
    private final DeniedReading denied;

    OpeningResource(OpeningAct act, DeniedReading denied) {
        this.act = act;
        this.denied = denied;
    }

    // Not @Idempotent itself: a denial is noted after that transaction.
    @POST
    @Operation(
            operationId = "openEvidence",
            summary = "Open an item for reading (查看、下载); written into its chain of custody first")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = OpeningView.class)))
    public Response open(
            @PathParam("evidenceId") String evidenceId, @Nullable OpeningRequest body) {
        return denied.noting(() -> act.open(evidenceId, body));
    }
}
