package org.lianban.casework.docket;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.docket.ShareListQueries.Wanted;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Requests to see a matter as lists. */
@Path("/api/v1/share-requests")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "share-requests")
class ShareRequestListResource {
    private final Callers callers;
    private final ShareListQueries lists;

    ShareRequestListResource(Callers callers, ShareListQueries lists) {
        this.callers = callers;
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listShareRequests",
            summary =
                    "Requests that came in (box=received, for heads) or that this office made"
                            + " (asked)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ShareRequestPage.class)))
    public Response requests(@BeanParam ShareQuestion asked) {
        Caller caller = callers.person();
        if (asked.inBox() == ShareBox.GIVEN || asked.matter() != null) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "box"));
        }
        return Answers.list(
                ShareRequestPage.of(lists.requests(Wanted.of(caller, asked, "requests"))));
    }
}
