package org.lianban.casework.deadline;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.Counting;
import org.lianban.casework.deadline.domain.Explanation;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.casework.office.Callers;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** The working calendar: when a limit ends and why, and how far the calendar is known. */
@Path("/api/v1/calendar")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
class CalendarResource {
    private final Calendars calendars;
    private final CalendarAnswers answers;
    private final Callers callers;
    private final DeadlineTexts texts;
    private final CallerLanguage language;
    private final Problems problems;

    CalendarResource(
            Calendars calendars,
            CalendarAnswers answers,
            Callers callers,
            DeadlineTexts texts,
            CallerLanguage language,
            Problems problems) {
        this.calendars = calendars;
        this.answers = answers;
        this.callers = callers;
        this.texts = texts;
        this.language = language;
        this.problems = problems;
    }

    @GET
    @Path("due")
    @Operation(operationId = "getDueDay", summary = "When a limit ends, counted day by day")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DueView.class)))
    public Response due(
            @QueryParam("start") @Nullable String start,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("unit")
                    @Parameter(
                            schema =
                                    @Schema(enumeration = {"working-day", "calendar-day", "month"}))
                    @Nullable String unit) {
        return switch (DueQuestion.of(start, limit, unit)) {
            case Ruling.Made<Term> made -> Answers.list(view(made.next()));
            case Ruling.Refused<Term> refused -> problems.of(refused);
        };
    }

    @GET
    @Path("years")
    @Operation(operationId = "listCalendarYears", summary = "Years whose holidays are announced")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = YearsView.class)))
    public Response years() {
        return Answers.list(callers.isAgency() ? answers.years() : answers.years(callers.person()));
    }

    // By the days of the reader's own office; an agency has none.
    private DueView view(Term term) {
        WorkingCalendar calendar =
                callers.isAgency() ? calendars.common() : calendars.of(callers.person().office());
        return DueView.of(
                Counting.dueDay(term, calendar),
                Explanation.of(term, calendar),
                texts,
                language.locale());
    }
}
