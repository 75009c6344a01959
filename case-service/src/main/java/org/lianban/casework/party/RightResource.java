package org.lianban.casework.party;

import com.fasterxml.uuid.Generators;
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
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.RightRecord;
import org.lianban.casework.party.domain.RightRecordId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** What is known of registered rights; every office reads it, none sees matters through it. */
@Path("/api/v1/rights")
@Authenticated
@Tag(name = "rights")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RightResource {
    private final RightDesk desk;
    private final RightViews views;
    private final Callers callers;
    private final Problems problems;

    RightResource(RightDesk desk, RightViews views, Callers callers, Problems problems) {
        this.desk = desk;
        this.views = views;
        this.callers = callers;
        this.problems = problems;
    }

    /** Answers are stored for repetition, so they hold no telephone. */
    @Schema(name = "RightEntered")
    record Entered(String rightId, long version) {}

    @GET
    @Path("/{rightId}")
    @Transactional
    @Operation(operationId = "getRight", summary = "A registered right as it was last checked")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RightRecordView.class)))
    public Response right(@PathParam("rightId") String rightId) {
        Caller caller = callers.person();
        RightRecordView view = views.view(caller, desk.find(id(rightId)));
        return Answers.view(view, view.version());
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "enterRight",
            summary = "Holder, classes, validity and contact of a right nobody has entered yet")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = Entered.class)))
    public Response enter(@Nullable RightRequest body) {
        Caller caller = callers.person();
        RightRecordId id = new RightRecordId(Generators.timeBasedEpochGenerator().generate());
        return switch (desk.enter(caller, id, Fields.present("", body).checked())) {
            case Ruling.Made<RightRecord> _ ->
                    Answers.created("/api/v1/rights/" + id, new Entered(id.toString(), 1), 1);
            case Ruling.Refused<RightRecord> refused -> problems.of(refused);
        };
    }

    @POST
    @Idempotent
    @Path("/{rightId}/check")
    @Operation(
            operationId = "checkRight",
            summary = "The register was looked into again; earlier checks stay on the books")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Entered.class)))
    public Response check(
            @PathParam("rightId") String rightId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RightRequest body) {
        Caller caller = callers.person();
        RightRecordId id = id(rightId);
        long seen = Preconditions.seenVersion(ifMatch);
        return switch (desk.check(caller, id, seen, Fields.present("", body).checked())) {
            case Ruling.Made<RightRecord> _ ->
                    Answers.view(new Entered(rightId, seen + 1), seen + 1);
            case Ruling.Refused<RightRecord> refused -> problems.of(refused);
        };
    }

    private static RightRecordId id(String text) {
        try {
            return RightRecordId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
