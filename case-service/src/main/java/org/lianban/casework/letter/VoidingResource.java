package org.lianban.casework.letter;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** A letter that was written wrongly becomes void (作废). */
@Path("/api/v1/letters/{letterId}/voiding")
@Authenticated
@Tag(name = "letters")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class VoidingResource {
    private static final int LONGEST_REASON = 200;

    private final SeenLetters letters;
    private final VoidingDesk desk;
    private final VoidingViews views;
    private final Problems problems;

    VoidingResource(SeenLetters letters, VoidingDesk desk, VoidingViews views, Problems problems) {
        this.letters = letters;
        this.desk = desk;
        this.views = views;
        this.problems = problems;
    }

    /** Why it is void. */
    @Schema(
            name = "LetterVoiding",
            examples =
                    """
                    {"reason": "当事人名称有误，另行制作（演示）"}""")
    record Voiding(String reason) {}

    @GET
    @Transactional
    @Operation(
            operationId = "getLetterVoiding",
            summary = "Whether the letter is void, and whether I may make it so")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = VoidingView.class)))
    public Response voiding(@PathParam("letterId") String letterId) {
        Caller caller = letters.reader();
        return answer(letters.seenBy(caller, letterId).issued(), caller);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "voidLetter",
            summary =
                    "A head of the issuing office makes a letter void that was written wrongly and"
                            + " on which no act rests; its number stays used. If-Match is the"
                            + " matter's version")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = VoidingView.class)))
    public Response makeVoid(
            @PathParam("letterId") String letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable Voiding body) {
        Caller caller = letters.reader();
        LetterId id = letters.seenBy(caller, letterId).issued().id();
        long seen = Preconditions.seenVersion(ifMatch);
        String reason = Fields.line("/reason", Fields.present("", body).reason(), LONGEST_REASON);
        return switch (desk.makeVoid(caller, id, seen, reason)) {
            case Ruling.Made<IssuedLetter> _ ->
                    answer(letters.seenBy(caller, letterId).issued(), caller);
            case Ruling.Refused<IssuedLetter> refused -> problems.of(refused);
        };
    }

    private Response answer(IssuedLetter letter, Caller caller) {
        VoidingView view = views.view(letter, caller);
        return Answers.view(view, view.matterVersion());
    }
}
