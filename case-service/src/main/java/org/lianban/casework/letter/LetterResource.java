package org.lianban.casework.letter;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.SecretLabel;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.casework.office.PersonLabel;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Issued letters, to all who see their matter; sight and letter are read in one transaction. */
@Path("/api/v1/letters")
@Authenticated
@Tag(name = "letters")
@RunOnVirtualThread
@Transactional
class LetterResource {
    private final SeenLetters letters;
    private final LetterPress press;
    private final PaperStore papers;
    private final LetterMarks marks;
    private final ActorLabels labels;

    LetterResource(
            SeenLetters letters,
            LetterPress press,
            PaperStore papers,
            LetterMarks marks,
            ActorLabels labels) {
        this.letters = letters;
        this.press = press;
        this.papers = papers;
        this.marks = marks;
        this.labels = labels;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterList.class)))
    @Operation(operationId = "listLetters", summary = "Letters of a matter")
    public Response lettersOfMatter(@QueryParam("matter") @Nullable String matter) {
        String asked = Fields.text("/matter", matter, 64);
        List<StoredLetter> found = letters.ofMatter(asked);
        DocumentMarks marks = letters.marks(asked);
        return Answers.list(
                new LetterList(found.stream().map(letter -> view(letter, true, marks)).toList()));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    @Operation(operationId = "getLetter", summary = "An issued letter")
    public Response letter(@PathParam("id") String id) {
        StoredLetter letter = letters.shown(id);
        LetterView view = view(letter, letters.seesMatter(letter), letters.marks(letter));
        if (view.paper() == PaperState.WAITING) {
            papers.first(LetterId.of(view.id()));
        }
        return Answers.list(view);
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
        StoredLetter letter = letters.shown(id);
        String page = press.print(letter.content(), marks.of(letter.code()), voided(letter));
        return Response.ok(page)
                .header("Content-Security-Policy", press.contentSecurityPolicy())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/{id}/paper")
    @Produces("application/pdf")
    @Operation(
            operationId = "getLetterPaper",
            summary = "The issued letter on paper, as it was made once after it was issued")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "It is the one that If-None-Match names")
    public Response letterPaper(@PathParam("id") String id, @Context Request request) {
        LetterContent letter = letters.shown(id).content();
        Paper paper =
                papers.find(letter.letter().letter())
                        .orElseThrow(() -> new RefusedException(LetterRefusal.PAPER_NOT_READY));
        EntityTag tag = new EntityTag(paper.digest());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(paper.bytes()).tag(tag) : known)
                .header("Content-Disposition", disposition(letter))
                .header("X-Content-Type-Options", "nosniff")
                // It never changes, but who may see it does: asked again each time.
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    // Header values are ASCII (RFC 6266, RFC 8187); old readers get the plain name.
    private static String disposition(LetterContent letter) {
        String name = (letter.letter().kind().title() + " " + letter.printedNumber()).strip();
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"letter.pdf\"; filename*=UTF-8''" + coded + ".pdf";
    }

    private LetterView view(StoredLetter letter, boolean isWhole, DocumentMarks secrets) {
        @Nullable SecretLabel secret =
                SecretLabel.of(secrets, letter.content().letter().letter().value());
        return secret != null && secret.withheld()
                ? LetterView.withheld(letter, isWhole, secret)
                : LetterView.of(
                        letter,
                        marks.address(letter.code()),
                        labels.of(letter.voided()),
                        isWhole,
                        secret);
    }

    private String voided(StoredLetter letter) {
        VoidLetter voided = letter.voided();
        @Nullable PersonLabel by = letters.seesMatter(letter) ? labels.of(voided) : null;
        return voided == null ? "" : voided.said(by == null ? null : by.label());
    }
}
