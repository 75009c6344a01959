package org.lianban.casework.transfer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.TransferCounter.Asked;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;

/** What may be chosen for a transfer letter. */
@Path("/api/v1/transfers/draft-options")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
class DraftOptionsResource {
    private final TransferCounter counter;
    private final DraftOptionsViews views;

    DraftOptionsResource(TransferCounter counter, DraftOptionsViews views) {
        this.counter = counter;
        this.views = views;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getDraftOptions",
            summary =
                    "Who may receive a matter, the legal bases that the rule allows, and the"
                            + " evidence that may go along")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DraftOptionsView.class)))
    public Response options(@QueryParam("matter") @Nullable String matter) {
        Asked<MatterId> asked = counter.matter(Fields.text("/matter", matter, 64));
        return Answers.list(views.options(asked.subject(), asked.caller()));
    }
}
