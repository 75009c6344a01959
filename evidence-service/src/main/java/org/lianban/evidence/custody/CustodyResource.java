package org.lianban.evidence.custody;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/**
 * The chain of custody, to everybody who may see the item's matter or whose office took it in for
 * another's request: to these as far as the acceptance.
 */
@Path("/api/v1/evidence/{evidenceId}/custody")
@Authenticated
@Tag(name = "evidence")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CustodyResource {
    private final CurrentPerson caller;
    private final Folders folders;
    private final CustodyQueries queries;

    CustodyResource(CurrentPerson caller, Folders folders, CustodyQueries queries) {
        this.caller = caller;
        this.folders = folders;
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "getCustody",
            summary = "Who took in, held, saw, fetched and checked the item (保管链)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CustodyView.class)))
    public Response custody(@PathParam("evidenceId") String evidenceId) {
        RosterPerson reader = caller.require();
        EvidenceId item = item(evidenceId).orElseThrow(CustodyResource::notFound);
        MatterId matter = queries.matter(item).orElseThrow(CustodyResource::notFound);
        folders.requireItem(matter, item, reader);
        return Answers.list(
                folders.assisting(matter, item, reader)
                        .map(part -> queries.view(item, part))
                        .orElseGet(() -> queries.view(item)));
    }

    private static Optional<EvidenceId> item(String text) {
        try {
            return Optional.of(EvidenceId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static RefusedException notFound() {
        return new RefusedException(CounterRefusal.NOT_FOUND);
    }
}
