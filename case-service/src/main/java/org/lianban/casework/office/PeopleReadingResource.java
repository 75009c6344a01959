package org.lianban.casework.office;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Answers;

/** What administrators read about people. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "people")
@RunOnVirtualThread
class PeopleReadingResource {
    private final Callers callers;
    private final PeopleQueries queries;

    PeopleReadingResource(Callers callers, PeopleQueries queries) {
        this.callers = callers;
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listEnrolments",
            summary = "People of an office for which the administrator answers")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PeopleView.class)))
    public Response listEnrolments(@QueryParam("office") @Nullable String office) {
        return Answers.list(queries.people(callers.person(), office));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEnrolment", summary = "One person with roles and certificates")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response getEnrolment(@PathParam("id") String id) {
        EnrolmentView view = queries.person(callers.person(), PeopleCounter.parse(id));
        return Answers.view(view, view.version());
    }

    @GET
    @Path("/waiting")
    @Operation(
            operationId = "listWaitingAccounts",
            summary = "Accounts that signed in and belong to nobody yet")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WaitingAccounts.class)))
    public Response listWaitingAccounts() {
        return Answers.list(queries.waiting(callers.person()));
    }

    @GET
    @Path("/log")
    @Operation(
            operationId = "getPeopleLog",
            summary = "What administrators did, for the audit administrator")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PeopleLogView.class)))
    public Response getPeopleLog(@QueryParam("before") @Nullable Long before) {
        return Answers.list(queries.log(callers.person(), before));
    }
}
