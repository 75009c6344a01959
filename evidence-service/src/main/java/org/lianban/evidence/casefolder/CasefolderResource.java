package org.lianban.evidence.casefolder;

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
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Matters as evidence knows them, to the people who may see them. */
@Path("/api/v1/casefolders")
@Authenticated
@RunOnVirtualThread
class CasefolderResource {
    private final CurrentPerson caller;
    private final CasefolderQueries folders;

    CasefolderResource(CurrentPerson caller, CasefolderQueries folders) {
        this.caller = caller;
        this.folders = folders;
    }

    @GET
    @Path("/{matterId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getCasefolder", summary = "A matter as evidence-service knows it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CasefolderView.class)))
    public Response casefolder(@PathParam("matterId") String matterId) {
        RosterPerson reader = caller.require();
        MatterId matter = matter(matterId).orElseThrow(CasefolderResource::notFound);
        return Answers.list(folders.find(matter, reader).orElseThrow(CasefolderResource::notFound));
    }

    private static Optional<MatterId> matter(String text) {
        try {
            return Optional.of(MatterId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static RefusedException notFound() {
        return new RefusedException(CounterRefusal.NOT_FOUND);
    }
}
