package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.RefusedException;

/**
 * Parties and rights of a running matter, by the officers named; what was wrong stays on the books.
 */
@Path("/api/v1/leads")
@Authenticated
@Tag(name = "leads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PartyChangeResource {
    private final PartyChangeDesk desk;
    private final LeadCounter counter;

    PartyChangeResource(PartyChangeDesk desk, LeadCounter counter) {
        this.desk = desk;
        this.counter = counter;
    }

    @POST
    @Idempotent
    @Path("/{matterId}/parties")
    @Operation(operationId = "addParty", summary = "Another party of the matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response nameParty(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PartyChangeRequest.@Nullable PartyNaming body) {
        return counter.answer(
                matterId, ifMatch, body, PartyChangeRequest.PartyNaming::checked, desk::name);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/parties/{partyId}/correction")
    @Operation(
            operationId = "correctParty",
            summary = "A party was wrong: another entry replaces it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response correctParty(
            @PathParam("matterId") String matterId,
            @PathParam("partyId") String partyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PartyChangeRequest.@Nullable PartyCorrection body) {
        return counter.answer(
                matterId,
                ifMatch,
                body,
                PartyChangeRequest.PartyCorrection::checked,
                (caller, matter, seen, said) ->
                        desk.correctParty(caller, matter, seen, entry(partyId), said));
    }

    @POST
    @Idempotent
    @Path("/{matterId}/parties/{partyId}/withdrawal")
    @Operation(operationId = "withdrawParty", summary = "A party should not have been named")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response withdrawParty(
            @PathParam("matterId") String matterId,
            @PathParam("partyId") String partyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PartyChangeRequest.@Nullable Withdrawal body) {
        return counter.answer(
                matterId,
                ifMatch,
                body,
                PartyChangeRequest.Withdrawal::checked,
                (caller, matter, seen, said) ->
                        desk.withdrawParty(caller, matter, seen, entry(partyId), said));
    }

    @POST
    @Idempotent
    @Path("/{matterId}/rights")
    @Operation(operationId = "addRight", summary = "Another right of the matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response nameRight(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PartyChangeRequest.@Nullable RightNaming body) {
        return counter.answer(
                matterId, ifMatch, body, PartyChangeRequest.RightNaming::checked, desk::name);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/rights/{rightId}/correction")
    @Operation(
            operationId = "correctNamedRight",
            summary = "A right was wrong: another entry replaces it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response correctNamedRight(
            @PathParam("matterId") String matterId,
            @PathParam("rightId") String rightId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PartyChangeRequest.@Nullable RightCorrection body) {
        return counter.answer(
                matterId,
                ifMatch,
                body,
                PartyChangeRequest.RightCorrection::checked,
                (caller, matter, seen, said) ->
                        desk.correctRight(caller, matter, seen, entry(rightId), said));
    }

    @POST
    @Idempotent
    @Path("/{matterId}/rights/{rightId}/withdrawal")
    @Operation(operationId = "withdrawNamedRight", summary = "A right should not have been named")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response withdrawNamedRight(
            @PathParam("matterId") String matterId,
            @PathParam("rightId") String rightId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PartyChangeRequest.@Nullable Withdrawal body) {
        return counter.answer(
                matterId,
                ifMatch,
                body,
                PartyChangeRequest.Withdrawal::checked,
                (caller, matter, seen, said) ->
                        desk.withdrawRight(caller, matter, seen, entry(rightId), said));
    }

    private static PartyId entry(String id) {
        try {
            return PartyId.of(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
