package org.lianban.casework.jurisdiction;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.lianban.casework.office.Divisions;
import org.lianban.kernel.counter.Answers;

/** The divisions in which an act may have happened. */
@Path("/api/v1/jurisdiction/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "jurisdiction")
@RunOnVirtualThread
class DivisionResource {
    private final Callers callers;
    private final Divisions divisions;

    DivisionResource(Callers callers, Divisions divisions) {
        this.callers = callers;
        this.divisions = divisions;
    }

    @GET
    @Operation(operationId = "listDivisions", summary = "Province, cities and counties by code")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DivisionList.class)))
    public Response listDivisions() {
        callers.person();
        return Answers.list(new DivisionList(divisions.all()));
    }
}
