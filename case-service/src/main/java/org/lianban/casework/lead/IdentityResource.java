package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
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
import org.lianban.casework.access.Readings;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.PlainTexts;
import org.lianban.casework.party.domain.WrittenIdentity;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.LoggedAs;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The sealed identity number of a party; every look leaves a row. */
@Path("/api/v1/leads/{matterId}/parties/{partyId}/identity")
@Authenticated
@Tag(name = "leads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class IdentityResource {
    private static final int LONGEST_REASON = 500;

    private final IdentityDesk desk;
    private final LeadCounter counter;
    private final Readings readings;

    IdentityResource(IdentityDesk desk, LeadCounter counter, Readings readings) {
        this.desk = desk;
        this.counter = counter;
        this.readings = readings;
    }

    @Schema(name = "IdentityUnmasking")
    record Unmasking(String reason) {}

    // Not @Idempotent: its answer would be stored in the clear. Two looks are two rows.
    @POST
    @LoggedAs(ReadingOutcome.UNMASKED)
    @Transactional
    @Operation(
            operationId = "unmaskIdentity",
            summary =
                    "A party's identity number, to an assigned officer with a reason; each look is"
                            + " recorded")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WrittenIdentity.class)))
    public Response unmask(
            @PathParam("matterId") String matterId,
            @PathParam("partyId") String partyId,
            @Nullable Unmasking body) {
        Caller caller = counter.caller();
        MatterId matter = counter.visible(caller, matterId);
        String why = PlainTexts.text("/reason", Fields.present("", body).reason(), LONGEST_REASON);
        readings.because(why);
        return switch (desk.unmask(caller, matter, party(partyId), why)) {
            case Ruling.Made<WrittenIdentity> made -> Answers.list(made.next());
            case Ruling.Refused<WrittenIdentity> refused -> counter.problem(refused);
        };
    }

    private static PartyId party(String id) {
        try {
            return PartyId.of(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
