package org.lianban.evidence.item;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.lianban.evidence.item.EvidenceView.Collector;
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.kernel.counter.Answers;

/** Whom the caller may name as collectors: of his own office, whatever the matter. */
@Path("/api/v1/evidence/collectors")
@Authenticated
@RunOnVirtualThread
class CollectorResource {
    private final CurrentPerson caller;
    private final ItemAdmission admission;

    CollectorResource(CurrentPerson caller, ItemAdmission admission) {
        this.caller = caller;
        this.admission = admission;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCollectors", summary = "Who may be named as collectors (收集人)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CollectorList.class)))
    public Response collectors() {
        return Answers.list(
                new CollectorList(
                        admission.collectors(caller.require()).stream()
                                .map(one -> new Collector(one.id().toString(), one.label()))
                                .toList()));
    }
}
