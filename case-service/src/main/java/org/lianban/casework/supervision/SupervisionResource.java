package org.lianban.casework.supervision;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Idempotent;

/** 挂牌督办: a superior supervises a matter of an office below it. */
@Path("/api/v1/supervisions")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervisions")
class SupervisionResource {
    private final SupervisionCounter counter;

    SupervisionResource(SupervisionCounter counter) {
        this.counter = counter;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "orderSupervision",
            summary = "A superior puts a matter under supervision: the letter goes out at once")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = SupervisionDone.class)))
    public Response order(SupervisionBody.@Nullable Order body) {
        return counter.order(body);
    }

    @POST
    @Path("letter-preview")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewSupervision",
            summary = "The letter (挂牌督办通知书) as it would go out; refused as sending it would be")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response preview(SupervisionBody.@Nullable Order body) {
        return counter.preview(body);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSupervision",
            summary = "A supervision, for all who see the matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SupervisionView.class)))
    public Response get(@PathParam("id") String id) {
        return counter.view(id);
    }

    @POST
    @Idempotent
    @Path("{id}/reports")
    @Operation(
            operationId = "reportSupervision",
            summary = "The supervised office reports how far the matter is (报告进展)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SupervisionDone.class)))
    public Response report(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            SupervisionBody.@Nullable Report body) {
        return counter.step(id, ifMatch, asked -> asked.report(body));
    }

    @POST
    @Idempotent
    @Path("{id}/conclusion")
    @Operation(
            operationId = "concludeSupervision",
            summary = "Its head reports that the matter is done (报告办结)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SupervisionDone.class)))
    public Response conclude(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            SupervisionBody.@Nullable Report body) {
        return counter.step(id, ifMatch, asked -> asked.conclude(body));
    }

    @POST
    @Idempotent
    @Path("{id}/lifting")
    @Operation(
            operationId = "liftSupervision",
            summary = "The superior takes the matter off its list (解除督办)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SupervisionDone.class)))
    public Response lift(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            SupervisionBody.@Nullable Lifting body) {
        return counter.step(id, ifMatch, asked -> asked.lift(body));
    }

    @POST
    @Path("{id}/lifting/letter-preview")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewSupervisionLifting",
            summary = "The letter (解除挂牌督办通知书) as it would go out")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response previewLifting(
            @PathParam("id") String id, SupervisionBody.@Nullable Lifting body) {
        return counter.preview(id, asked -> asked.lift(body));
    }

    @POST
    @Idempotent
    @Path("{id}/return")
    @Operation(
            operationId = "returnSupervision",
            summary = "The superior is not satisfied and demands more (继续督办)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SupervisionDone.class)))
    public Response demand(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            SupervisionBody.@Nullable Demand body) {
        return counter.step(id, ifMatch, asked -> asked.demand(body));
    }

    @POST
    @Idempotent
    @Path("{id}/reminder")
    @Operation(
            operationId = "remindSupervision",
            summary = "The superior reminds of what is late (催办), once a day")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SupervisionDone.class)))
    public Response remind(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return counter.step(id, ifMatch, SupervisionCommands::remind);
    }
}
