package org.lianban.casework.restriction;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.restriction.RestrictionRequest.RestrictionChange;
import org.lianban.casework.restriction.RestrictionRequest.RestrictionDecision;
import org.lianban.casework.restriction.RestrictionRequest.RestrictionLifting;
import org.lianban.casework.restriction.domain.Restriction;
import org.lianban.casework.restriction.domain.RestrictionCommand;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** 限定知悉: who alone sees a matter. */
@Path("/api/v1/matters/{matterId}/restriction")
@Authenticated
@Tag(name = "restrictions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RestrictionResource {
    private final Callers callers;
    private final Grants grants;
    private final RestrictionDesk desk;
    private final RestrictionQueries queries;
    private final Problems problems;

    RestrictionResource(
            Callers callers,
            Grants grants,
            RestrictionDesk desk,
            RestrictionQueries queries,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.desk = desk;
        this.queries = queries;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "getRestriction",
            summary = "Whether named people alone see the matter, and whom I may name")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RestrictionView.class)))
    public Response restriction(@PathParam("matterId") String matterId) {
        Caller caller = callers.person();
        return view(caller, visible(caller, matterId));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "restrictMatter",
            summary = "The head lets named people alone see the matter; If-Match: its version")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RestrictionView.class)))
    public Response restrict(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RestrictionDecision body) {
        return decide(matterId, ifMatch, body, RestrictionDecision::checked);
    }

    @POST
    @Idempotent
    @Path("change")
    @Operation(
            operationId = "changeRestriction",
            summary = "Other people are named than before; If-Match: version of the matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RestrictionView.class)))
    public Response change(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RestrictionChange body) {
        return decide(matterId, ifMatch, body, RestrictionChange::checked);
    }

    @POST
    @Idempotent
    @Path("lifting")
    @Operation(
            operationId = "liftRestriction",
            summary = "The office sees the matter again; If-Match: version of the matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RestrictionView.class)))
    public Response lift(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RestrictionLifting body) {
        return decide(matterId, ifMatch, body, RestrictionLifting::checked);
    }

    private <B> Response decide(
            String matterId,
            @Nullable String ifMatch,
            @Nullable B body,
            Function<B, RestrictionCommand> check) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        long seen = Preconditions.seenVersion(ifMatch);
        RestrictionCommand command = check.apply(Fields.present("", body));
        return switch (desk.decide(caller, matter, seen, command)) {
            case Ruling.Made<Restriction> _ -> view(caller, matter);
            case Ruling.Refused<Restriction> refused -> problems.of(refused);
        };
    }

    private Response view(Caller caller, MatterId matter) {
        RestrictionView view = queries.view(caller, matter);
        return Answers.view(view, view.matterVersion());
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private MatterId visible(Caller caller, String matterId) {
        try {
            MatterId matter = MatterId.of(matterId);
            grants.requireSight(caller, matter);
            return matter;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
