package org.lianban.casework.docket;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;

/** 待办: what must be done, by the nearest clock. */
@Path("/api/v1/work")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
class WorkResource {
    private static final int PAGE = 50;

    private final Callers callers;
    private final WorkQueries work;

    WorkResource(Callers callers, WorkQueries work) {
        this.callers = callers;
        this.work = work;
    }

    @GET
    @Operation(
            operationId = "listWork",
            summary = "Open clocks my roles must meet; office=true for the whole office's")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WorkPage.class)))
    public Response list(
            @QueryParam("office") @Nullable String office,
            @QueryParam("cursor") @Nullable String cursor) {
        Caller caller = callers.person();
        boolean wholeOffice = "true".equals(office);
        Cursor after =
                Cursor.decode(cursor, WorkQueries.filter(caller, wholeOffice), LocalDate::parse);
        return Answers.list(WorkPage.of(work.page(caller, wholeOffice, after, PAGE)));
    }
}
