package org.lianban.casework.outsidebody;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.Offices;
import org.lianban.casework.outsidebody.domain.OutsideBody;
import org.lianban.casework.outsidebody.domain.OutsideBodyCommand;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The register of bodies outside the system (系统外单位名录). */
@Path("/api/v1/outside-bodies")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outside-bodies")
class OutsideBodyResource {
    private final Callers callers;
    private final OutsideBodyDesk desk;
    private final OutsideBodyViews views;
    private final Offices offices;
    private final Problems problems;

    OutsideBodyResource(
            Callers callers,
            OutsideBodyDesk desk,
            OutsideBodyViews views,
            Offices offices,
            Problems problems) {
        this.callers = callers;
        this.desk = desk;
        this.views = views;
        this.offices = offices;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "listOutsideBodies",
            summary = "The register, the newest number first; searched by name, code or number")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OutsideBodyList.class)))
    public Response list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("ended") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable String ended,
            @QueryParam("after") @Nullable String after) {
        return Answers.list(
                views.page(
                        callers.person(),
                        Fields.optionalText("/q", words, 100),
                        Fields.flag("ended", ended),
                        Fields.optionalText("/after", after, 12)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getOutsideBody",
            summary = "One body, with all that was ever entered about it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OutsideBodyView.class)))
    public Response show(@PathParam("id") String id) {
        OutsideBodyView view = views.view(callers.person(), parse(id));
        return Answers.view(view, view.version());
    }

    @POST
    @Idempotent
    @Operation(operationId = "enterOutsideBody", summary = "A body comes into the register")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = OutsideBodyAnswer.class)))
    public Response enter(OutsideBodyRequest.@Nullable EntryBody body) {
        OutsideBodyRequest.EntryBody said = Fields.present("", body);
        return switch (desk.enter(callers.person(), said.entry(), said.reason())) {
            case Ruling.Made<OutsideBody> made -> {
                offices.reload();
                OutsideBodyAnswer answer = answer(made.next());
                yield Answers.created(
                        "/api/v1/outside-bodies/" + answer.id(), answer, answer.version());
            }
            case Ruling.Refused<OutsideBody> refused -> problems.of(refused);
        };
    }

    @POST
    @Idempotent
    @Path("/{id}/correction")
    @Operation(
            operationId = "correctOutsideBody",
            summary = "What is said of it is said anew; what stood there stays in its history")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OutsideBodyAnswer.class)))
    public Response correct(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            OutsideBodyRequest.@Nullable EntryBody body) {
        OutsideBodyRequest.EntryBody said = Fields.present("", body);
        return decide(id, ifMatch, new OutsideBodyCommand.Correct(said.entry(), said.reason()));
    }

    @POST
    @Idempotent
    @Path("/{id}/end")
    @Operation(
            operationId = "endOutsideBody",
            summary = "It is addressed after that day no more; it stays in the register")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OutsideBodyAnswer.class)))
    public Response end(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            OutsideBodyRequest.@Nullable EndBody body) {
        return decide(id, ifMatch, Fields.present("", body).command());
    }

    private Response decide(String id, @Nullable String ifMatch, OutsideBodyCommand command) {
        long seen = Preconditions.seenVersion(ifMatch);
        return switch (desk.decide(callers.person(), parse(id), seen, command)) {
            case Ruling.Made<OutsideBody> made -> {
                offices.reload();
                yield Answers.view(answer(made.next()), made.next().version());
            }
            case Ruling.Refused<OutsideBody> refused -> problems.of(refused);
        };
    }

    private static OutsideBodyAnswer answer(OutsideBody body) {
        return new OutsideBodyAnswer(body.id().value(), body.version());
    }

    private static OfficeId parse(String id) {
        try {
            return OfficeId.of(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
