package org.lianban.casework.office;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
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
import org.lianban.kernel.counter.Answers;

/** Who am I, for which office, in which roles. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "me")
@RunOnVirtualThread
class MeResource {
    private final Callers callers;
    private final Offices offices;

    MeResource(Callers callers, Offices offices) {
        this.callers = callers;
        this.offices = offices;
    }

    @GET
    @Transactional
    @Operation(operationId = "getMe", summary = "Who I am: person and office, or agency")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeView.class)))
    public Response me() {
        if (callers.isAgency()) {
            return Answers.list(MeView.of(callers.registered()));
        }
        EnrolledPerson me = callers.enrolled();
        return Answers.list(MeView.of(me, offices.tree().office(me.person().office())));
    }
}
