package org.lianban.evidence.opening;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.opening.domain.ByteRange;
import org.lianban.evidence.opening.domain.OpeningRefusal;
import org.lianban.kernel.counter.LoggedElsewhere;
import org.lianban.kernel.counter.Problems;

/** An opened item's bytes, whole or one range of them. */
@Path("/api/v1/evidence/{evidenceId}/content")
@Authenticated
@Tag(name = "evidence")
@RunOnVirtualThread
class ContentResource {
    private final OpeningCounter counter;
    private final LeaveDesk desk;
    private final DeniedReading denied;
    private final Contents contents;
    private final Problems problems;

    ContentResource(
            OpeningCounter counter,
            LeaveDesk desk,
            DeniedReading denied,
            Contents contents,
            Problems problems) {
        this.counter = counter;
        this.desk = desk;
        this.denied = denied;
        this.contents = contents;
        this.problems = problems;
    }

    @GET
    @LoggedElsewhere("openEvidence")
    @Operation(operationId = "getEvidenceContent", summary = "The bytes of an opened item")
    @APIResponse(responseCode = "200", description = "all of them")
    @APIResponse(responseCode = "206", description = "the range asked for")
    public Response content(
            @PathParam("evidenceId") String evidenceId,
            @QueryParam("opening") @Nullable String openingId,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @Context HttpServerResponse raw) {
        Leave leave = leave(evidenceId, openingId);
        long length = leave.file().length();
        return switch (ByteRange.of(range, ifRange, leave.tag(), length)) {
            case ByteRange.Whole _ ->
                    ContentHeaders.whole(leave)
                            .entity(contents.pour(leave, 0, length, raw))
                            .build();
            case ByteRange.Part part ->
                    ContentHeaders.part(leave, part)
                            .entity(contents.pour(leave, part.first(), part.length(), raw))
                            .build();
            case ByteRange.Unsatisfiable _ -> unsatisfiable(length);
        };
    }

    @HEAD
    @Operation(operationId = "getEvidenceContent", hidden = true)
    public Response head(
            @PathParam("evidenceId") String evidenceId,
            @QueryParam("opening") @Nullable String openingId) {
        return ContentHeaders.whole(leave(evidenceId, openingId)).build();
    }

    private Leave leave(String evidenceId, @Nullable String openingId) {
        return denied.noting(() -> desk.leave(counter.asking(evidenceId), present(openingId)));
    }

    private static String present(@Nullable String openingId) {
        if (openingId == null) {
            throw OpeningCounter.notFound();
        }
        return openingId;
    }

    private Response unsatisfiable(long length) {
        return Response.fromResponse(problems.of(OpeningRefusal.RANGE_NOT_SATISFIABLE))
                .header("Content-Range", "bytes */" + length)
                .build();
    }
}
