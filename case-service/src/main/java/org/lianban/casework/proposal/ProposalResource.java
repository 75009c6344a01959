package org.lianban.casework.proposal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.proposal.ProposalDesk.Step;
import org.lianban.casework.proposal.domain.Proposal;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.ProposalId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** 建议: proposed by offices that may not write a matter, answered by the one that does. */
@Path("/api/v1/matters/{matterId}/proposals")
@Authenticated
@Tag(name = "proposals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ProposalResource {
    private final Callers callers;
    private final Grants grants;
    private final ProposalDesk desk;
    private final ProposalQueries queries;
    private final Problems problems;

    ProposalResource(
            Callers callers,
            Grants grants,
            ProposalDesk desk,
            ProposalQueries queries,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.desk = desk;
        this.queries = queries;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "listProposals",
            summary = "What was proposed for the matter, and how it was answered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProposalsView.class)))
    public Response list(@PathParam("matterId") String matterId) {
        Caller caller = callers.person();
        return Answers.list(queries.ofMatter(visible(caller, matterId), caller));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "makeProposal",
            summary = "An office that sees the matter and may not write it proposes something")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProposalsView.Answer.class)))
    public Response propose(
            @PathParam("matterId") String matterId, ProposalBody.@Nullable Content body) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        return answer(desk.propose(caller, matter, Fields.present("", body).checked()));
    }

    @POST
    @Idempotent
    @Path("{proposalId}/acceptance")
    @Operation(
            operationId = "acceptProposal",
            summary = "The writing office takes it up; what it does then is done by its own acts")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProposalsView.Answer.class)))
    public Response accept(
            @PathParam("matterId") String matterId,
            @PathParam("proposalId") String proposalId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ProposalBody.@Nullable Note body) {
        return step(
                matterId,
                proposalId,
                ifMatch,
                () -> new Step.Accept(body == null ? null : body.checked()));
    }

    @POST
    @Idempotent
    @Path("{proposalId}/declining")
    @Operation(
            operationId = "declineProposal",
            summary = "The writing office does not take it up, and says why")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProposalsView.Answer.class)))
    public Response decline(
            @PathParam("matterId") String matterId,
            @PathParam("proposalId") String proposalId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ProposalBody.@Nullable Reason body) {
        return step(
                matterId,
                proposalId,
                ifMatch,
                () -> new Step.Decline(Fields.present("", body).checked()));
    }

    @POST
    @Idempotent
    @Path("{proposalId}/withdrawal")
    @Operation(
            operationId = "withdrawProposal",
            summary = "The office that proposed takes it back before it is answered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProposalsView.Answer.class)))
    public Response withdraw(
            @PathParam("matterId") String matterId,
            @PathParam("proposalId") String proposalId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ProposalBody.@Nullable Reason body) {
        return step(
                matterId,
                proposalId,
                ifMatch,
                () -> new Step.Withdraw(Fields.present("", body).checked()));
    }

    private Response step(
            String matterId, String proposalId, @Nullable String ifMatch, Supplier<Step> step) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        long seen = Preconditions.seenVersion(ifMatch);
        return answer(desk.step(caller, matter, new ProposalId(id(proposalId)), seen, step.get()));
    }

    private Response answer(Ruling<Proposal> ruling) {
        return switch (ruling) {
            case Ruling.Made<Proposal> made -> {
                Proposal next = made.next();
                yield Answers.list(
                        new ProposalsView.Answer(
                                next.terms().matter().toString(),
                                next.terms().id().toString(),
                                next.state()));
            }
            case Ruling.Refused<Proposal> refused -> problems.of(refused);
        };
    }

    private MatterId visible(Caller caller, String matterId) {
        MatterId matter = new MatterId(id(matterId));
        grants.requireSight(caller, matter);
        return matter;
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
