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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Callers;
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
            summary = "Open clocks under which it is my turn; office=true for the whole office's")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WorkPage.class)))
    public Response list(
            @QueryParam("office") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable String office,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = WorkItem.Kind.class))
                    @Nullable String kind,
            @QueryParam("cursor") @Nullable String cursor) {
        WorkFilter filter = WorkFilter.of(callers.person(), office, kind);
        Cursor after = Cursor.decode(cursor, filter.fingerprint(), LocalDate::parse);
        return Answers.list(WorkPage.of(work.page(filter, after, PAGE)));
    }
}
