package org.lianban.casework.law;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Article;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.RefusedException;

/** What is cited, to be read by everyone who can be refused on it: persons and agencies alike. */
@Path("/api/v1/laws")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "laws")
@RunOnVirtualThread
class LawResource {
    private final LawBook laws;
    private final LegalClock clock;

    LawResource(LawBook laws, LegalClock clock) {
        this.laws = laws;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listLaws",
            summary = "The articles that rules, refusals, clocks and letters cite, on a day",
            description =
                    "Paraphrases in our words; the article's number lets one find the official"
                            + " text.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LawList.class)))
    public Response listLaws(
            @Parameter(description = "The day, today by the legal clock if it is left out.")
                    @Schema(format = "date")
                    @QueryParam("on")
                    @Nullable String on) {
        LocalDate day = day(on);
        return Answers.list(
                new LawList(
                        day,
                        laws.all().stream()
                                .filter(article -> article.isValidOn(day))
                                .map(LawView.Line::of)
                                .toList()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getLaw",
            summary = "What an article says, on a day and in all its versions",
            description =
                    "The id names the provision and outlives renumbering: one id may have another"
                            + " article number in each version of its law.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LawView.class)))
    public Response getLaw(
            @PathParam("id") String id,
            @Parameter(description = "The day, today by the legal clock if it is left out.")
                    @Schema(format = "date")
                    @QueryParam("on")
                    @Nullable String on) {
        LocalDate day = day(on);
        List<Article> versions = laws.find(id);
        if (versions.isEmpty()) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        return Answers.list(LawView.of(laws, versions, day));
    }

    private LocalDate day(@Nullable String on) {
        try {
            return on == null ? clock.today() : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "/on"));
        }
    }
}
