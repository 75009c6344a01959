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
import org.lianban.casework.jointhandling.JointHandlings;
import org.lianban.casework.jointhandling.JointHandlingsView;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;

/** Joint handlings as lists: of one matter, or of an office. */
@Path("/api/v1/joint-handlings")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "joint-handlings")
class JointHandlingListResource {
    private final Callers callers;
    private final BoxCounter counter;
    private final JointHandlingListQueries lists;
    private final JointHandlings jointHandlings;

    JointHandlingListResource(
            Callers callers,
            BoxCounter counter,
            JointHandlingListQueries lists,
            JointHandlings jointHandlings) {
        this.callers = callers;
        this.counter = counter;
        this.lists = lists;
        this.jointHandlings = jointHandlings;
    }

    @GET
    @Operation(
            operationId = "listJointHandlings",
            summary =
                    "With matter: those of it, oldest first, whole. Without: a page of those that"
                            + " this office was invited to, or invited to, newest change first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {
                                                JointHandlingPage.class,
                                                JointHandlingsView.class
                                            })))
    public Response list(@BeanParam BoxQuestion asked) {
        Caller caller = callers.person();
        return Answers.list(
                asked.matter() == null
                        ? page(caller, asked)
                        : jointHandlings.ofMatter(counter.seen(caller, asked.matter()), caller));
    }

    private JointHandlingPage page(Caller caller, BoxQuestion asked) {
        BoxFilter filter = BoxFilter.of("joint-handlings", caller, asked);
        return JointHandlingPage.of(lists.page(filter, counter.after(asked, filter)));
    }
}
