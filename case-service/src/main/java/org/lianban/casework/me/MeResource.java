package org.lianban.casework.me;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.OfficeView;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonView;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.LegalClock;

/** Who am I, for which office, in which roles, and where may I go. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "me")
@RunOnVirtualThread
class MeResource {
    private final Callers callers;
    private final Offices offices;
    private final LegalClock clock;
    private final Notices notices;
    private final Beginnings beginnings;

    MeResource(
            Callers callers,
            Offices offices,
            LegalClock clock,
            Notices notices,
            Beginnings beginnings) {
        this.callers = callers;
        this.offices = offices;
        this.clock = clock;
        this.notices = notices;
        this.beginnings = beginnings;
    }

    @GET
    @Transactional
    @Operation(operationId = "getMe", summary = "Who I am, and what the console may show me")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MeView.class)))
    public Response me() {
        return Answers.list(callers.isAgency() ? agency() : person());
    }

    private MeView agency() {
        return new MeView(
                null,
                null,
                callers.agencyView(),
                clock.today(),
                notices.horizon(),
                List.of(),
                List.of(),
                List.of());
    }

    private MeView person() {
        callers.introduce();
        Caller caller = callers.person();
        PersonView person = callers.personView();
        return new MeView(
                person,
                OfficeView.of(offices.tree().office(caller.office())),
                null,
                clock.today(),
                notices.horizon(),
                notices.of(person, clock.today()),
                Place.of(caller),
                beginnings.of(caller));
    }
}
