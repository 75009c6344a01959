package org.lianban.casework.office;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.lianban.kernel.counter.Answers;

/** Who am I, for which office, in which roles. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
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
    public Response me() {
        if (callers.isAgency()) {
            return Answers.list(MeView.of(callers.registered()));
        }
        EnrolledPerson me = callers.enrolled();
        return Answers.list(MeView.of(me, offices.tree().office(me.person().office())));
    }
}
