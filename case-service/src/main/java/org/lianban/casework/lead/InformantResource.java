package org.lianban.casework.lead;

import static org.lianban.kernel.counter.Fields.present;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.lianban.casework.party.PlainTexts;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.LoggedAs;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.counter.Ruling;

/** The protected informant; every look leaves a row, and so does every refused one. */
@Path("/api/v1/leads/{matterId}/informant/looks")
@Authenticated
@Tag(name = "leads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class InformantResource {
    private static final int LONGEST_REASON = 500;

    private final InformantAct act;
    private final InformantDesk desk;
    private final LeadCounter counter;

    InformantResource(InformantAct act, InformantDesk desk, LeadCounter counter) {
        this.act = act;
        this.desk = desk;
        this.counter = counter;
    }

    /** Why somebody looks. */
    @Schema(name = "InformantLooking")
    record Looking(String reason) {}

    // Not idempotent: a stored answer would hold the informant. Each look is a look of its own.
    @POST
    @LoggedAs(ReadingOutcome.UNMASKED)
    @Operation(
            operationId = "unmaskInformant",
            summary = "The informant, to an assigned officer with a reason; each look is recorded")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Informant.class)))
    public Response look(@PathParam("matterId") String matterId, @Nullable Looking body) {
        String reason = PlainTexts.text("/reason", present("", body).reason(), LONGEST_REASON);
        InformantAct.Looked looked = act.look(matterId, reason);
        return switch (looked.ruling()) {
            case Ruling.Made<Informant> made -> Answers.list(made.next());
            case Ruling.Refused<Informant> refused -> {
                desk.denied(looked.caller(), looked.matter());
                yield counter.problem(refused);
            }
        };
    }

    @GET
    @Operation(
            operationId = "listInformantLooks",
            summary = "Who looked at the informant, when and why, and who was refused")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InformantAct.LookViews.class)))
    public Response looks(@PathParam("matterId") String matterId) {
        return switch (act.looks(matterId)) {
            case Ruling.Made<InformantAct.LookViews> made -> Answers.list(made.next());
            case Ruling.Refused<InformantAct.LookViews> refused -> counter.problem(refused);
        };
    }
}
