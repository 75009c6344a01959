package org.lianban.casework.comment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.comment.domain.Comment;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** 办案交流: said by whoever sees a matter, to his own office or to all that see it. */
@Path("/api/v1/matters/{matterId}/comments")
@Authenticated
@Tag(name = "comments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CommentResource {
    private final Callers callers;
    private final Grants grants;
    private final CommentDesk desk;
    private final CommentQueries queries;
    private final Problems problems;

    CommentResource(
            Callers callers,
            Grants grants,
            CommentDesk desk,
            CommentQueries queries,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.desk = desk;
        this.queries = queries;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "listComments",
            summary = "What was said about the matter and I may read, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CommentsView.class)))
    public Response list(
            @PathParam("matterId") String matterId, @QueryParam("before") @Nullable String before) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        return Answers.list(queries.page(matter, caller, before == null ? null : place(before)));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "makeComment",
            summary = "Says something to my own office, or to all offices that see the matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CommentsView.Answer.class)))
    public Response say(
            @PathParam("matterId") String matterId, CommentBody.@Nullable Content body) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        CommentBody.Content said = Fields.present("", body);
        return answer(desk.say(caller, matter, said.reached(), said.checked()));
    }

    @POST
    @Idempotent
    @Path("{commentId}/correction")
    @Operation(
            operationId = "correctComment",
            summary = "Says it rightly, to the same readers; the former one stays, struck through")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CommentsView.Answer.class)))
    public Response correct(
            @PathParam("matterId") String matterId,
            @PathParam("commentId") String commentId,
            CommentBody.@Nullable Correction body) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        return answer(
                desk.correct(caller, matter, id(commentId), Fields.present("", body).checked()));
    }

    @POST
    @Idempotent
    @Path("{commentId}/withdrawal")
    @Operation(
            operationId = "withdrawComment",
            summary = "Takes it back: the place and the reason stay, the words are read no more")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CommentsView.Answer.class)))
    public Response withdraw(
            @PathParam("matterId") String matterId,
            @PathParam("commentId") String commentId,
            CommentBody.@Nullable Withdrawal body) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        return answer(
                desk.withdraw(caller, matter, id(commentId), Fields.present("", body).checked()));
    }

    private Response answer(Ruling<Comment> ruling) {
        return switch (ruling) {
            case Ruling.Made<Comment> made ->
                    Answers.list(
                            new CommentsView.Answer(
                                    made.next().matter().toString(),
                                    made.next().id().toString(),
                                    made.next().state()));
            case Ruling.Refused<Comment> refused -> problems.of(refused);
        };
    }

    private MatterId visible(Caller caller, String matterId) {
        MatterId matter = new MatterId(id(matterId));
        grants.requireSight(caller, matter);
        return matter;
    }

    private static UUID place(String before) {
        try {
            return UUID.fromString(before);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "before"));
        }
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
