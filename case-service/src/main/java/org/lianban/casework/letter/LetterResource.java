package org.lianban.casework.letter;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Issued letters, to all who see their matter; sight and letter are read in one transaction. */
@Path("/api/v1/letters")
@Authenticated
@Tag(name = "letters")
@RunOnVirtualThread
@Transactional
class LetterResource {
    private final Callers callers;
    private final Grants grants;
    private final LetterQueries letters;
    private final LetterPress press;

    LetterResource(Callers callers, Grants grants, LetterQueries letters, LetterPress press) {
        this.callers = callers;
        this.grants = grants;
        this.letters = letters;
        this.press = press;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterList.class)))
    @Operation(operationId = "listLetters", summary = "Letters of a matter")
    public Response lettersOfMatter(@QueryParam("matter") @Nullable String matter) {
        MatterId id = id(Fields.text("/matter", matter, 64), MatterId::of);
        grants.requireSight(callers.person(), id);
        return Answers.list(
                new LetterList(letters.ofMatter(id).stream().map(LetterView::of).toList()));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    @Operation(operationId = "getLetter", summary = "An issued letter")
    public Response letter(@PathParam("id") String id) {
        return Answers.list(LetterView.of(seen(id)));
    }

    @GET
    @Path("/{id}/html")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "getLetterPage",
            summary = "The issued letter as a page to read and print")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response letterPage(@PathParam("id") String id) {
        return Response.ok(press.print(seen(id).content()))
                .header("Content-Security-Policy", press.contentSecurityPolicy())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    private StoredLetter seen(String id) {
        Caller caller = callers.person();
        StoredLetter letter =
                letters.find(id(id, LetterId::of))
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        grants.requireSight(caller, letter.content().letter().matter());
        return letter;
    }

    /** What is no id names nothing. */
    private static <T> T id(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
