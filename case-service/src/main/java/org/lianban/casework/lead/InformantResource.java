package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Ruling;

/** The protected informant; every look leaves a row. */
@Path("/api/v1/leads/{matterId}/informant")
@Authenticated
@Tag(name = "leads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class InformantResource {
    private static final int LONGEST_REASON = 500;

    private final InformantDesk desk;
    private final LeadCounter counter;

    InformantResource(InformantDesk desk, LeadCounter counter) {
        this.desk = desk;
        this.counter = counter;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "unmaskInformant",
            summary = "The informant, to an assigned officer with a reason; each look is recorded")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Informant.class)))
    public Response unmask(
            @PathParam("matterId") String matterId, @QueryParam("reason") @Nullable String reason) {
        Caller caller = counter.caller();
        MatterId matter = counter.visible(caller, matterId);
        String why = Fields.text("/reason", reason, LONGEST_REASON);
        return switch (desk.unmask(caller, matter, why)) {
            case Ruling.Made<Informant> made -> Answers.list(made.next());
            case Ruling.Refused<Informant> refused -> counter.problem(refused);
        };
    }
}
