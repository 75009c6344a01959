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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarChange;
import org.lianban.casework.deadline.domain.CalendarRefusal;
import org.lianban.casework.deadline.domain.CalendarRules;
import org.lianban.casework.deadline.domain.CalendarYear;
import org.lianban.casework.deadline.domain.YearSheet;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Years of the calendar: looked at before they are announced, announced, and counted by. */
@Path("/api/v1/calendar")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
class CalendarYearResource {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Callers callers;
    private final CalendarDesk desk;
    private final CalendarAnswers answers;
    private final CallerLanguage language;
    private final Problems problems;

    CalendarYearResource(
            Callers callers,
            CalendarDesk desk,
            CalendarAnswers answers,
            CallerLanguage language,
            Problems problems) {
        this.callers = callers;
        this.desk = desk;
        this.answers = answers;
        this.language = language;
        this.problems = problems;
    }

    @POST
    @Idempotent
    @Path("years/{year}/preview")
    @Operation(
            operationId = "previewCalendarYear",
            summary = "Which running clocks a year's notice would move; nothing changes")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    public Response preview(
            @PathParam("year") String year,
            @QueryParam("page") @DefaultValue("0") int page,
            CalendarRequest.@Nullable Notice body) {
        Caller caller = callers.person();
        int number = number(year);
        CalendarRequest.Notice given = Fields.present("", body);
        YearSheet sheet = given.sheet(number);
        Optional<CalendarYear> announced = sheet.announced(given.address());
        if (announced.isEmpty()) {
            return Answers.list(answers.faults(number, sheet, language.locale()));
        }
        return switch (desk.preview(caller, announced.get())) {
            case Ruling.Made<CalendarDesk.Preview> made ->
                    Answers.list(answers.preview(caller, number, made.next(), Math.max(0, page)));
            case Ruling.Refused<CalendarDesk.Preview> refused -> problems.of(refused);
        };
    }

    @POST
    @Idempotent
    @Path("years/{year}/editions")
    @Operation(
            operationId = "announceCalendarYear",
            summary = "A year's notice is imported as it was previewed; clocks are counted again")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RecountsView.class)))
    public Response announce(
            @PathParam("year") String year, CalendarRequest.@Nullable Notice body) {
        Caller caller = callers.person();
        int number = number(year);
        CalendarRequest.Notice given = Fields.present("", body);
        return answer(
                desk.announce(
                        caller, number, given.sheet(number), given.address(), given.digest()));
    }

    @GET
    @Path("recounts")
    @Operation(
            operationId = "listCalendarRecounts",
            summary = "How far clocks are counted again after the last changes")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RecountsView.class)))
    public Response recounts() {
        callers.person();
        return Answers.list(answers.recounts());
    }

    private Response answer(Ruling<CalendarChange> ruling) {
        return switch (ruling) {
            case Ruling.Made<CalendarChange> _ -> Answers.list(answers.recounts());
            case Ruling.Refused<CalendarChange> refused -> problems.of(refused);
        };
    }

    private static int number(String year) {
        if (!YEAR.matcher(year).matches() || !CalendarRules.isYear(Integer.parseInt(year))) {
            throw new RefusedException(CalendarRefusal.CALENDAR_YEAR_INVALID, Map.of());
        }
        return Integer.parseInt(year);
    }
}
