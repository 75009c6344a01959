package org.lianban.casework.office;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.office.domain.Office;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.RefusedException;

/** Offices and their people, for everybody who works in one. */
@Path("/api/v1/offices")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "offices")
@RunOnVirtualThread
class OfficeResource {
    private final Callers callers;
    private final Offices offices;
    private final PersonStore people;
    private final LegalClock clock;

    OfficeResource(Callers callers, Offices offices, PersonStore people, LegalClock clock) {
        this.callers = callers;
        this.offices = offices;
        this.people = people;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listOffices", summary = "All offices")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OfficeList.class)))
    public Response listOffices() {
        callers.person();
        return Answers.list(
                new OfficeList(offices.tree().all().stream().map(OfficeView::of).toList()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOffice", summary = "One office")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OfficeView.class)))
    public Response showOffice(@PathParam("id") String id) {
        callers.person();
        return Answers.list(OfficeView.of(office(id)));
    }

    @GET
    @Path("/{id}/people")
    @Transactional
    @Operation(
            operationId = "listPeople",
            summary = "People of an office with roles and certificates")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PersonList.class)))
    public Response listPeople(@PathParam("id") String id) {
        callers.person();
        LocalDate today = clock.today();
        return Answers.list(
                new PersonList(
                        people.ofOffice(office(id).id()).stream()
                                // Whoever is away comes last where somebody is to be named.
                                .sorted(Comparator.comparing(one -> one.isAbsentOn(today)))
                                .map(person -> PersonView.of(person, today))
                                .toList()));
    }

    private Office office(String id) {
        return offices.tree().all().stream()
                .filter(office -> office.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
