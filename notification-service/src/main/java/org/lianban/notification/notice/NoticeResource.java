package org.lianban.notification.notice;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.notification.roster.Readers;

/** The caller's notices, and who was told of a matter he sees. */
@Path("/api/v1/notices")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
class NoticeResource {
    private final Readers readers;
    private final NoticeDesk desk;
    private final ToldQueries told;

    NoticeResource(Readers readers, NoticeDesk desk, ToldQueries told) {
        this.readers = readers;
        this.desk = desk;
        this.told = told;
    }

    @GET
    @Operation(operationId = "listNotices", summary = "My notices, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NoticeView.Page.class)))
    public Response list(
            @QueryParam("unread") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable String unread,
            @QueryParam("cursor") @Nullable String cursor) {
        return Answers.list(desk.list(readers.find(), NoticeFilter.of(unread, cursor)));
    }

    @GET
    @Path("count")
    @Operation(operationId = "countNotices", summary = "How many I have not opened")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NoticeView.Count.class)))
    public Response count() {
        return Answers.list(desk.count(readers.find()));
    }

    @POST
    @Idempotent
    @Path("{noticeId}/opening")
    @Operation(operationId = "openNotice", summary = "I have read it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response open(@PathParam("noticeId") String noticeId) {
        return Answers.list(desk.open(readers.known(), NoticeFilter.id(noticeId)));
    }

    @POST
    @Idempotent
    @Path("openings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openNotices", summary = "I have read all up to this one")
    @APIResponse(responseCode = "204", description = "All are read")
    public Response openAll(NoticeView.@Nullable UpTo body) {
        String upTo = Fields.text("/upTo", Fields.present("", body).upTo(), 36);
        desk.openUpTo(readers.known(), NoticeFilter.id(upTo));
        return Response.noContent().build();
    }

    @GET
    @Path("told")
    @Operation(operationId = "listTold", summary = "Who was told of a matter's facts")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ToldView.Page.class)))
    public Response told(
            @QueryParam("matter") @Parameter(required = true) @Nullable String matter,
            @QueryParam("cursor") @Nullable String cursor) {
        return Answers.list(told.page(readers.known(), ToldFilter.of(matter, cursor)));
    }
}
