package org.lianban.casework.docket;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.assistance.AssistanceOfMatterView;
import org.lianban.casework.assistance.Assistances;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;

/** Requests for assistance as lists: of one matter, or of an office. */
@Path("/api/v1/assistance")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assistance")
class AssistanceListResource {
    private final Callers callers;
    private final BoxCounter counter;
    private final AssistanceListQueries lists;
    private final Assistances assistances;

    AssistanceListResource(
            Callers callers,
            BoxCounter counter,
            AssistanceListQueries lists,
            Assistances assistances) {
        this.callers = callers;
        this.counter = counter;
        this.lists = lists;
        this.assistances = assistances;
    }

    @GET
    @Operation(
            operationId = "listAssistance",
            summary =
                    "With matter: those asked for it and those that it came of, oldest first, whole."
                            + " Without: a page of those that this office received, or sent, newest"
                            + " change first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {
                                                AssistancePage.class,
                                                AssistanceOfMatterView.class
                                            })))
    public Response list(@BeanParam BoxQuestion asked) {
        Caller caller = callers.person();
        return Answers.list(
                asked.matter() == null
                        ? page(caller, asked)
                        : assistances.ofMatter(counter.seen(caller, asked.matter()), caller));
    }

    private AssistancePage page(Caller caller, BoxQuestion asked) {
        BoxFilter filter = BoxFilter.of("assistance", caller, asked);
        return AssistancePage.of(lists.page(filter, counter.after(asked, filter)));
    }
}
