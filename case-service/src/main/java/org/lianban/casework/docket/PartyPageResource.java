package org.lianban.casework.docket;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Parties across the matters that the caller's office may see. */
@Path("/api/v1/parties")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "parties")
class PartyPageResource {
    private static final int LONGEST_QUERY = 100;

    private final Callers callers;
    private final PartyPageQueries queries;

    PartyPageResource(Callers callers, PartyPageQueries queries) {
        this.callers = callers;
        this.queries = queries;
    }

    /** At most twenty, the newest matters first. */
    @Schema(name = "PartyList")
    record PartyList(List<PartyPageView.NamedIn> items) {}

    @GET
    @Operation(operationId = "findParties", summary = "Parties of visible matters by their name")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PartyList.class)))
    public Response find(@QueryParam("query") @Nullable String query) {
        Caller caller = callers.person();
        String text = Fields.text("/query", query, LONGEST_QUERY);
        return Answers.list(new PartyList(queries.find(text, caller)));
    }

    @GET
    @Path("/{partyId}")
    @Operation(
            operationId = "getParty",
            summary = "A party with its names and its matters, as far as this office sees them")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PartyPageView.class)))
    public Response party(@PathParam("partyId") String partyId) {
        Caller caller = callers.person();
        return queries.page(id(partyId), caller)
                .map(page -> Answers.list((Object) page))
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
