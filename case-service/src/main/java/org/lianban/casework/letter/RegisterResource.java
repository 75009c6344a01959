package org.lianban.casework.letter;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.NumberDesk.Said;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.NumberBook;
import org.lianban.casework.letter.domain.NumberRules;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.LoggedAs;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Registers of letters (文号登记簿), and what heads say of their numbers. */
@Path("/api/v1/letters/register")
@Authenticated
@Tag(name = "letters")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RegisterResource {
    private static final int LONGEST_REASON = 200;

    private final Callers callers;
    private final RegisterCounter counter;
    private final RegisterSheet sheet;
    private final NumberDesk desk;
    private final Problems problems;

    RegisterResource(
            Callers callers,
            RegisterCounter counter,
            RegisterSheet sheet,
            NumberDesk desk,
            Problems problems) {
        this.callers = callers;
        this.counter = counter;
        this.sheet = sheet;
        this.desk = desk;
        this.problems = problems;
    }

    /** Which number was last used on paper. */
    @Schema(
            name = "NumberOpening",
            examples =
                    """
                    {"kind": "TRANSFER_LETTER", "year": 2026, "lastOnPaper": 12,
                     "reason": "此前在纸质登记簿编号"}""")
    record NumberOpening(LetterKind kind, Integer year, Integer lastOnPaper, String reason) {}

    /** The next number, which is used up without a letter. */
    @Schema(
            name = "NumberVoiding",
            examples =
                    """
                    {"kind": "TRANSFER_LETTER", "year": 2026, "n": 13, "reason": "用印错误，作废"}""")
    record NumberVoiding(LetterKind kind, Integer year, Integer n, String reason) {}

    @GET
    @Operation(
            operationId = "getLetterRegister",
            summary =
                    "The numbers of an office's letters of one kind and year, whether one is"
                            + " missing, or one entry by its number")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RegisterView.class)))
    public Response register(@BeanParam RegisterQuestion asked) {
        return Answers.list(counter.answer(callers.person(), asked));
    }

    @GET
    @LoggedAs(ReadingOutcome.EXPORTED)
    @Path("/export")
    @Produces({RegisterSheet.CSV, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportLetterRegister",
            summary = "The whole register as CSV (UTF-8), as far as I may see it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = RegisterSheet.CSV,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(@BeanParam RegisterQuestion asked) {
        Caller caller = callers.person();
        RegisterKey key = counter.key(caller, asked);
        return sheet.answer(key, counter.whole(caller, key));
    }

    @POST
    @Path("/openings")
    @Idempotent
    @Operation(
            operationId = "openLetterNumbers",
            summary =
                    "Which number my office last used on paper this year, until the first one is"
                            + " drawn here")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NumberAnswer.class)))
    public Response open(@Nullable NumberOpening body) {
        Caller caller = callers.person();
        NumberOpening opening = Fields.present("", body);
        Said said = said(opening.kind(), opening.year(), opening.reason());
        int last = opening.lastOnPaper();
        if (last < 0 || last > NumberRules.MOST_ON_PAPER) {
            throw malformed("/lastOnPaper");
        }
        return answer(caller, desk.open(caller, said, last));
    }

    @POST
    @Path("/voids")
    @Idempotent
    @Operation(
            operationId = "voidLetterNumber",
            summary =
                    "Uses up the next number for a paper that was spoilt or written outside; it"
                            + " stands in the register as void, with its reason")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NumberAnswer.class)))
    public Response spoil(@Nullable NumberVoiding body) {
        Caller caller = callers.person();
        NumberVoiding voiding = Fields.present("", body);
        Said said = said(voiding.kind(), voiding.year(), voiding.reason());
        return answer(caller, desk.spoil(caller, said, voiding.n()));
    }

    private Response answer(Caller caller, Ruling<NumberBook> ruling) {
        return switch (ruling) {
            case Ruling.Made<NumberBook> made -> Answers.list(desk.answer(caller, made.next()));
            case Ruling.Refused<NumberBook> refused -> problems.of(refused);
        };
    }

    private static Said said(LetterKind kind, int year, String reason) {
        if (!RegisterViews.KINDS.contains(kind)) {
            throw malformed("/kind");
        }
        return new Said(kind, year, Fields.line("/reason", reason, LONGEST_REASON));
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
