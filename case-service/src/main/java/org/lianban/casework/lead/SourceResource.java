package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.lead.domain.SourceRules;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;

/** What the registration form asks for, source by source. */
@Path("/api/v1/leads/sources")
@Authenticated
@Tag(name = "leads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class SourceResource {
    private final LeadCounter counter;
    private final LeadSurroundings surroundings;

    SourceResource(LeadCounter counter, LeadSurroundings surroundings) {
        this.counter = counter;
        this.surroundings = surroundings;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listLeadSources",
            summary = "What a registration from each source must and may say, for my office")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SourceViews.class)))
    public Response sources() {
        Caller caller = counter.caller();
        List<String> superiors = SourceRules.superiors(caller.office(), surroundings.offices());
        return Answers.list(
                new SourceViews(
                        Stream.of(LeadSource.values())
                                .map(source -> SourceView.of(source, superiors))
                                .toList()));
    }
}
