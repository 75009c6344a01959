package org.lianban.casework.office;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Who is away when. */
@Path("/api/v1/people/{id}/absences")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
class AbsenceResource {
    private final Callers callers;
    private final AbsenceDesk desk;
    private final Problems problems;

    AbsenceResource(Callers callers, AbsenceDesk desk, Problems problems) {
        this.callers = callers;
        this.desk = desk;
        this.problems = problems;
    }

    /** The first and the last day. */
    @Schema(
            name = "AbsenceEntry",
            examples =
                    """
                    {"from": "2027-03-08", "to": "2027-03-12"}""")
    record Entry(LocalDate from, LocalDate to) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "enterAbsence",
            summary =
                    "Somebody is away; he himself says so, a head of his office or the"
                            + " system administrator. A head is told of what becomes due"
                            + " meanwhile")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AbsenceAnswer.class)))
    public Response enter(@PathParam("id") String id, @Nullable Entry body) {
        Caller caller = callers.person();
        PersonId person = PeopleCounter.parse(id);
        Entry entry = Fields.present("", body);
        return switch (desk.enter(caller, person, entry.from(), entry.to())) {
            case Ruling.Made<AbsenceDueView> made ->
                    Answers.list(new AbsenceAnswer(desk.view(person), made.next()));
            case Ruling.Refused<AbsenceDueView> refused -> problems.of(refused);
        };
    }

    @POST
    @Idempotent
    @Path("{absenceId}/end")
    @Operation(operationId = "endAbsence", summary = "He is back, or does not go")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response end(@PathParam("id") String id, @PathParam("absenceId") String absenceId) {
        Caller caller = callers.person();
        PersonId person = PeopleCounter.parse(id);
        return desk.end(caller, person, absence(absenceId))
                .map(problems::of)
                .orElseGet(() -> Answers.list(desk.view(person)));
    }

    private static UUID absence(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
