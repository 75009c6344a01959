package org.lianban.casework.deadline;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarChange;
import org.lianban.casework.deadline.domain.LocalDay;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Days off and working days of the caller's own office. */
@Path("/api/v1/calendar/local-days")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
class LocalDayResource {
    private final Callers callers;
    private final CalendarDesk desk;
    private final CalendarAnswers answers;
    private final Problems problems;

    LocalDayResource(
            Callers callers, CalendarDesk desk, CalendarAnswers answers, Problems problems) {
        this.callers = callers;
        this.desk = desk;
        this.answers = answers;
        this.problems = problems;
    }

    @GET
    @Operation(operationId = "listLocalDays", summary = "The days of the caller's office")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LocalDaysView.class)))
    public Response localDays() {
        return Answers.list(answers.localDays(callers.person()));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "enterLocalDay",
            summary = "The office works, or does not, on a day of its own")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LocalDaysView.class)))
    public Response enter(CalendarRequest.@Nullable Entry body) {
        Caller caller = callers.person();
        CalendarRequest.Entry entry = Fields.present("", body);
        return answer(
                caller, desk.enter(caller, entry.checked(), entry.paperText(), entry.digest()));
    }

    @POST
    @Idempotent
    @Path("preview")
    @Operation(
            operationId = "previewLocalDay",
            summary = "Which running clocks of the office a day would move; nothing changes")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    public Response preview(
            @QueryParam("page") @DefaultValue("0") int page, CalendarRequest.@Nullable Entry body) {
        Caller caller = callers.person();
        CalendarRequest.Entry entry = Fields.present("", body);
        LocalDay day = entry.checked();
        return switch (desk.preview(caller, day, entry.paperText())) {
            case Ruling.Made<CalendarDesk.Preview> made ->
                    Answers.list(
                            answers.preview(
                                    caller, day.day().getYear(), made.next(), Math.max(0, page)));
            case Ruling.Refused<CalendarDesk.Preview> refused -> problems.of(refused);
        };
    }

    @POST
    @Idempotent
    @Path("{id}/end")
    @Operation(operationId = "endLocalDay", summary = "The day is again what it is for all")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LocalDaysView.class)))
    public Response end(@PathParam("id") String id, CalendarRequest.@Nullable Ending body) {
        Caller caller = callers.person();
        String reason = Fields.present("", body).checked();
        return answer(caller, desk.end(caller, parse(id), reason));
    }

    private Response answer(Caller caller, Ruling<CalendarChange> ruling) {
        return switch (ruling) {
            case Ruling.Made<CalendarChange> _ -> Answers.list(answers.localDays(caller));
            case Ruling.Refused<CalendarChange> refused -> problems.of(refused);
        };
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
