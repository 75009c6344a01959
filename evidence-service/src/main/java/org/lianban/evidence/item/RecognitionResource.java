package org.lianban.evidence.item;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
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
import org.lianban.evidence.item.domain.Recognition;
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** The handling office says what another office's item is worth to it (证据互认). */
@Path("/api/v1/evidence/{evidenceId}/recognition")
@Authenticated
@Tag(name = "evidence")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RecognitionResource {
    private final CurrentPerson caller;
    private final RecognitionDesk desk;
    private final ItemQueries queries;
    private final Problems problems;

    RecognitionResource(
            CurrentPerson caller, RecognitionDesk desk, ItemQueries queries, Problems problems) {
        this.caller = caller;
        this.desk = desk;
        this.queries = queries;
        this.problems = problems;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recogniseEvidence",
            summary = "Recognise (认定) an item that another office collected, or not")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response recognise(
            @PathParam("evidenceId") String evidenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RecognitionRequest body) {
        RosterPerson person = caller.require();
        // Sight first: a stranger is not told what his request lacks.
        EvidenceId item = EvidenceId.of(queries.view(evidenceId, person).evidenceId());
        RecognitionRequest.Checked said = Fields.present("", body).checked();
        return switch (desk.recognise(item, person, ifMatch, said)) {
            case Ruling.Made<Recognition> _ -> {
                EvidenceView view = queries.answer(evidenceId, person);
                yield Answers.view(view, view.version());
            }
            case Ruling.Refused<Recognition> refused -> problems.of(refused);
        };
    }
}
