package org.lianban.casework.letterdraft;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.LetterDraftCounter.AskedMatter;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;

/** The letters that the caller's office drafts in a matter. */
@Path("/api/v1/matters/{matterId}/letter-drafts")
@Authenticated
@Tag(name = "letter-drafts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class LetterDraftsResource {
    private final LetterDraftCounter counter;
    private final LetterDraftQueries queries;
    private final LetterDraftDesk desk;
    private final BeginningViews beginnings;
    private final DraftAnswers answers;

    LetterDraftsResource(
            LetterDraftCounter counter,
            LetterDraftQueries queries,
            LetterDraftDesk desk,
            BeginningViews beginnings,
            DraftAnswers answers) {
        this.counter = counter;
        this.queries = queries;
        this.desk = desk;
        this.beginnings = beginnings;
        this.answers = answers;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listLetterDrafts",
            summary = "My office's drafts in the matter, and the kinds that I may begin")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterDraftsView.class)))
    public Response drafts(@PathParam("matterId") String matterId) {
        AskedMatter asked = counter.matter(matterId);
        LetterDraftsView view = queries.all(asked.caller(), asked.matter());
        return Answers.view(view, view.matterVersion());
    }

    @GET
    @Path("/beginning")
    @Transactional
    @Operation(
            operationId = "beginLetterDraft",
            summary = "What the system knows already of such a letter; changes nothing")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BeginningView.class)))
    public Response beginning(
            @PathParam("matterId") String matterId,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = LetterKind.class))
                    @Nullable String kind) {
        AskedMatter asked = counter.matter(matterId);
        return Answers.list(
                beginnings.view(asked.caller(), asked.matter(), DraftAnswers.kind(kind)));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "draftLetter",
            summary = "Draft a letter of the matter; it need not be whole yet")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = LetterDraftAnswer.class)))
    public Response draft(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LetterDraftRequest.@Nullable DraftBody body) {
        AskedMatter asked = counter.matter(matterId);
        long seen = Preconditions.seenVersion(ifMatch);
        LetterDraftRequest.DraftBody said = Fields.present("", body);
        LetterKind kind = said.begun();
        return counter.created(
                desk.begin(asked.caller(), asked.matter(), seen, kind, said.checked(kind)));
    }

    @POST
    @Path("/preview")
    @Transactional
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewNewLetter",
            summary = "The letter as it would go out; changes nothing, refused as a draft would be")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response preview(
            @PathParam("matterId") String matterId, LetterDraftRequest.@Nullable DraftBody body) {
        AskedMatter asked = counter.matter(matterId);
        LetterDraftRequest.DraftBody said = Fields.present("", body);
        LetterKind kind = said.begun();
        return answers.page(
                desk.consider(asked.caller(), asked.matter(), kind, said.checked(kind)));
    }
}
