package org.lianban.casework.challenge;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.challenge.ChallengeRequest.ChallengeBody;
import org.lianban.casework.challenge.ChallengeRequest.ChallengeReviewBody;
import org.lianban.casework.challenge.domain.Challenge;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.LoggedAs;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** 凭编号查阅: a restricted matter read by its number, and the auditor's review. */
@Path("/api/v1/challenges")
@Authenticated
@Tag(name = "challenges")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ChallengeResource {
    private final Callers callers;
    private final ChallengeDesk desk;
    private final ChallengeQueries queries;
    private final Problems problems;

    ChallengeResource(
            Callers callers, ChallengeDesk desk, ChallengeQueries queries, Problems problems) {
        this.callers = callers;
        this.desk = desk;
        this.queries = queries;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "listChallenges",
            summary = "My own (box=own), or those of my offices for the auditor (box=review)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ChallengePage.class)))
    public Response challenges(
            @QueryParam("box") @Parameter(schema = @Schema(enumeration = {"own", "review"}))
                    @Nullable String box) {
        Caller caller = callers.person();
        return switch (box == null ? "own" : box) {
            case "own" -> Answers.list(queries.own(caller));
            case "review" -> Answers.list(queries.toReview(caller));
            case String _ ->
                    throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "box"));
        };
    }

    @POST
    @Idempotent
    @LoggedAs(ReadingOutcome.CHALLENGED)
    @Operation(
            operationId = "challengeMatter",
            summary =
                    "Read a restricted matter of my own or a subordinate office for 24 hours, by"
                            + " its number and a reason; an auditor reviews it")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = MadeChallenge.class)))
    public Response challenge(@Nullable ChallengeBody body) {
        Caller caller = callers.person();
        return switch (desk.challenge(caller, Fields.present("", body).checked())) {
            case Ruling.Made<Challenge> made -> {
                MadeChallenge answer =
                        new MadeChallenge(made.next().id().toString(), made.next().until());
                yield Answers.created("/api/v1/challenges/" + answer.id(), answer, 1);
            }
            case Ruling.Refused<Challenge> refused -> problems.of(refused);
        };
    }

    @GET
    @Path("{challengeId}")
    @Operation(
            operationId = "getChallenge",
            summary = "A challenge, for him who made it and for the auditor")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    public Response challenge(@PathParam("challengeId") String challengeId) {
        return view(callers.person(), id(challengeId));
    }

    @POST
    @Idempotent
    @Path("{challengeId}/review")
    @Operation(
            operationId = "reviewChallenge",
            summary = "The auditor says whether there was reason to read the matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    public Response review(
            @PathParam("challengeId") String challengeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ChallengeReviewBody body) {
        Caller caller = callers.person();
        UUID id = id(challengeId);
        queries.view(caller, id);
        long seen = Preconditions.seenVersion(ifMatch);
        ChallengeReviewBody said = Fields.present("", body);
        return switch (desk.review(caller, id, seen, said.isJustified(), said.said())) {
            case Ruling.Made<Challenge> _ -> view(caller, id);
            case Ruling.Refused<Challenge> refused -> problems.of(refused);
        };
    }

    private Response view(Caller caller, UUID id) {
        ChallengeView view = queries.view(caller, id);
        return Answers.view(view, view.version());
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
