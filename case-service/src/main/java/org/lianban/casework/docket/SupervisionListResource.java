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
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.supervision.Supervisions;
import org.lianban.casework.supervision.SupervisionsView;
import org.lianban.kernel.counter.Answers;

/** Supervisions as lists: of one matter, or of an office. */
@Path("/api/v1/supervisions")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervisions")
class SupervisionListResource {
    private final Callers callers;
    private final BoxCounter counter;
    private final SupervisionListQueries lists;
    private final Supervisions supervisions;

    SupervisionListResource(
            Callers callers,
            BoxCounter counter,
            SupervisionListQueries lists,
            Supervisions supervisions) {
        this.callers = callers;
        this.counter = counter;
        this.lists = lists;
        this.supervisions = supervisions;
    }

    @GET
    @Operation(
            operationId = "listSupervisions",
            summary =
                    "With matter: those of it, oldest first, whole. Without: a page of those that"
                            + " this office has to report on, or ordered, newest change first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {
                                                SupervisionPage.class,
                                                SupervisionsView.class
                                            })))
    public Response list(@BeanParam BoxQuestion asked) {
        Caller caller = callers.person();
        return Answers.list(
                asked.matter() == null
                        ? page(caller, asked)
                        : supervisions.ofMatter(counter.seen(caller, asked.matter()), caller));
    }

    private SupervisionPage page(Caller caller, BoxQuestion asked) {
        BoxFilter filter = BoxFilter.of("supervisions", caller, asked);
        return SupervisionPage.of(lists.page(filter, counter.after(asked, filter)));
    }
}
