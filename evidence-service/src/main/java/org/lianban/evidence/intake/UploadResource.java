package org.lianban.evidence.intake;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.intake.domain.IntakeRefusal;
import org.lianban.evidence.intake.domain.Upload;
import org.lianban.evidence.item.EvidenceView;
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.RefusedException;

/** Files come in by plain HTTP: announced, sent whole, completed. */
@Path("/api/v1/evidence-uploads")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class UploadResource {
    private final CurrentPerson caller;
    private final UploadDesk desk;
    private final Reception reception;
    private final Completion completion;

    UploadResource(
            CurrentPerson caller, UploadDesk desk, Reception reception, Completion completion) {
        this.caller = caller;
        this.desk = desk;
        this.reception = reception;
        this.completion = completion;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openUpload", summary = "Announces a file with its particulars")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = UploadView.class)))
    public Response open(UploadRequest request) {
        UploadView view = UploadView.of(desk.create(request, caller.require()));
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/evidence-uploads/" + view.uploadId())
                .header("Cache-Control", "no-store")
                .entity(view)
                .build();
    }

    @PUT
    @Path("/{uploadId}/content")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "sendUploadContent", summary = "Sends the file's bytes, all of them")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = UploadView.class)))
    public Response content(
            @PathParam("uploadId") String uploadId,
            @HeaderParam("Content-Length") @Nullable Long length,
            InputStream bytes) {
        RosterPerson person = caller.require();
        Upload upload = desk.find(id(uploadId), person);
        if (length != null && length != upload.file().length()) {
            throw new RefusedException(IntakeRefusal.EVIDENCE_LENGTH_DIFFERS);
        }
        return Answers.list(UploadView.of(reception.receive(upload.id(), bytes, person)));
    }

    @GET
    @Path("/{uploadId}")
    @Operation(operationId = "getUpload", summary = "How far an upload has come")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = UploadView.class)))
    public Response upload(@PathParam("uploadId") String uploadId) {
        return Answers.list(UploadView.of(desk.find(id(uploadId), caller.require())));
    }

    @DELETE
    @Path("/{uploadId}")
    @Operation(operationId = "abortUpload", summary = "Gives an upload up")
    @APIResponse(responseCode = "204")
    public Response abort(@PathParam("uploadId") String uploadId) {
        desk.abort(id(uploadId), caller.require());
        return Response.noContent().build();
    }

    @POST
    @Path("/{uploadId}/completion")
    @Idempotent
    @Operation(operationId = "completeUpload", summary = "Makes an item of the received file")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response complete(@PathParam("uploadId") String uploadId) {
        EvidenceView view = completion.complete(id(uploadId), caller.require());
        return Answers.created("/api/v1/evidence/" + view.evidenceId(), view, view.version());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw UploadDesk.notFound();
        }
    }
}
