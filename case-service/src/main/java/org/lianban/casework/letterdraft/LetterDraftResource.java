package org.lianban.casework.letterdraft;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.lianban.casework.letterdraft.LetterDraftCounter.AskedDraft;
import org.lianban.casework.letterdraft.domain.LetterDraftAct;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Issue;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Revise;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Submit;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.RefusedException;

/** One draft of the caller's office, and those that await his signature. */
@Path("/api/v1/letter-drafts")
@Authenticated
@Tag(name = "letter-drafts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class LetterDraftResource {
    private static final int MOST = 100;

    private final LetterDraftCounter counter;
    private final LetterDraftQueries queries;
    private final DraftAnswers answers;

    LetterDraftResource(
            LetterDraftCounter counter, LetterDraftQueries queries, DraftAnswers answers) {
        this.counter = counter;
        this.queries = queries;
        this.answers = answers;
    }

    /** Those that wait are all that is listed across matters. */
    @GET
    @Transactional
    @Operation(
            operationId = "listLettersToSign",
            summary = "Drafts of my office that await my signature, the longest waiting first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WaitingDraftsView.class)))
    public Response waiting(
            @QueryParam("state") @DefaultValue("SUBMITTED") @Schema(enumeration = {"SUBMITTED"})
                    String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        if (!state.equals("SUBMITTED")) {
            throw malformed("state");
        }
        if (limit < 1 || limit > MOST) {
            throw malformed("limit");
        }
        return Answers.list(queries.toSign(counter.caller(), WaitingSince.decode(cursor), limit));
    }

    @GET
    @Path("/{draftId}")
    @Transactional
    @Operation(operationId = "getLetterDraft", summary = "A draft, and what I may do with it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterDraftView.class)))
    public Response draft(@PathParam("draftId") String draftId) {
        AskedDraft asked = counter.draft(draftId);
        return counter.view(asked.caller(), asked.draft().id());
    }

    @GET
    @Path("/{draftId}/preview")
    @Transactional
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewLetterDraft",
            summary = "The draft as it will be printed; refused as long as something is missing")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response preview(@PathParam("draftId") String draftId) {
        return answers.page(counter.draft(draftId).draft());
    }

    @PUT
    @Idempotent
    @Path("/{draftId}")
    @Operation(operationId = "reviseLetterDraft", summary = "Write the draft anew")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterDraftAnswer.class)))
    public Response revise(
            @PathParam("draftId") String draftId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LetterDraftRequest.@Nullable DraftBody body) {
        AskedDraft asked = counter.draft(draftId);
        return counter.decide(
                asked,
                ifMatch,
                LetterDraftAct.REVISE,
                new Revise(Fields.present("", body).checked(asked.draft().kind())));
    }

    @POST
    @Idempotent
    @Path("/{draftId}/submission")
    @Operation(operationId = "submitLetterDraft", summary = "Lay the draft before whoever signs it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterDraftAnswer.class)))
    public Response submit(
            @PathParam("draftId") String draftId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return counter.decide(counter.draft(draftId), ifMatch, LetterDraftAct.SUBMIT, new Submit());
    }

    @POST
    @Idempotent
    @Path("/{draftId}/return")
    @Operation(
            operationId = "returnLetterDraft",
            summary = "The signer sends the draft back to be mended")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterDraftAnswer.class)))
    public Response sendBack(
            @PathParam("draftId") String draftId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LetterDraftRequest.@Nullable ReturnBody body) {
        return counter.decide(
                counter.draft(draftId),
                ifMatch,
                LetterDraftAct.RETURN,
                Fields.present("", body).checked());
    }

    @POST
    @Idempotent
    @Path("/{draftId}/issue")
    @Operation(
            operationId = "issueLetterDraft",
            summary =
                    "The signer issues the letter, an officer in charge a record: it gets its number")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterDraftAnswer.class)))
    public Response issue(
            @PathParam("draftId") String draftId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return counter.decide(counter.draft(draftId), ifMatch, LetterDraftAct.ISSUE, new Issue());
    }

    @POST
    @Idempotent
    @Path("/{draftId}/withdrawal")
    @Operation(operationId = "withdrawLetterDraft", summary = "The draft will not be needed")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterDraftAnswer.class)))
    public Response withdraw(
            @PathParam("draftId") String draftId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LetterDraftRequest.@Nullable WithdrawalBody body) {
        return counter.decide(
                counter.draft(draftId),
                ifMatch,
                LetterDraftAct.WITHDRAW,
                body == null
                        ? new LetterDraftRequest.WithdrawalBody(null).checked()
                        : body.checked());
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
