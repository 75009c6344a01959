package org.lianban.casework.party;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.Profile;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/**
 * What is said of a party across matters. It has no version: each command adds or marks one row of
 * its own, and two that contradict each other are found by the rules.
 */
@Path("/api/v1/parties/{partyId}")
@Authenticated
@Tag(name = "parties")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ProfileResource {
    private final ProfileDesk desk;
    private final Callers callers;
    private final Problems problems;

    ProfileResource(ProfileDesk desk, Callers callers, Problems problems) {
        this.desk = desk;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @Idempotent
    @Path("/merges")
    @Operation(
            operationId = "mergeParties",
            summary =
                    "Another party is found to be this one, by an office that handles or handled"
                            + " this one's matter, or stands above the one that does")
    @APIResponse(responseCode = "204", description = "Merged")
    public Response merge(
            @PathParam("partyId") String partyId, ProfileRequest.@Nullable Merging body) {
        Caller caller = callers.person();
        ProfileRequest.Merging said = Fields.present("", body);
        return answer(desk.merge(caller, party(partyId), said.otherParty(), said.checkedReason()));
    }

    @POST
    @Idempotent
    @Path("/merges/{mergeId}/undoing")
    @Operation(
            operationId = "undoMerge",
            summary =
                    "They were two after all: from either side, by whoever may say that they are"
                            + " one")
    @APIResponse(responseCode = "204", description = "Undone")
    public Response undo(
            @PathParam("partyId") String partyId,
            @PathParam("mergeId") String mergeId,
            ProfileRequest.@Nullable Undoing body) {
        Caller caller = callers.person();
        String reason = Fields.present("", body).checkedReason();
        return answer(desk.undo(caller, party(partyId), id(mergeId), reason));
    }

    @POST
    @Idempotent
    @Path("/names")
    @Operation(
            operationId = "nameParty",
            summary =
                    "A further or former name of the party, from an office that handles or handled"
                            + " its matter")
    @APIResponse(responseCode = "204", description = "Entered")
    public Response name(
            @PathParam("partyId") String partyId, ProfileRequest.@Nullable Naming body) {
        Caller caller = callers.person();
        return answer(desk.name(caller, party(partyId), Fields.present("", body).checked()));
    }

    @POST
    @Idempotent
    @Path("/names/{nameId}/withdrawal")
    @Operation(
            operationId = "withdrawPartyName",
            summary =
                    "The name was entered by mistake, says an office that handles or handled the"
                            + " matter")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(
            @PathParam("partyId") String partyId, @PathParam("nameId") String nameId) {
        Caller caller = callers.person();
        return answer(desk.withdraw(caller, party(partyId), id(nameId)));
    }

    private Response answer(Ruling<Profile> ruling) {
        return switch (ruling) {
            case Ruling.Made<Profile> _ -> Response.noContent().build();
            case Ruling.Refused<Profile> refused -> problems.of(refused);
        };
    }

    private static PartyId party(String text) {
        return new PartyId(id(text));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
