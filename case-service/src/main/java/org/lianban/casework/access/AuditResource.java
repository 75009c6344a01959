package org.lianban.casework.access;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.office.Callers;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.LoggedAs;
import org.lianban.kernel.counter.ReadingOutcome;

/** Who read what (审计), for audit administrators. */
@Path("/api/v1/audit/readings")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class AuditResource {
    private final Callers callers;
    private final Audit audit;
    private final AuditSheet sheet;

    AuditResource(Callers callers, Audit audit, AuditSheet sheet) {
        this.callers = callers;
        this.audit = audit;
        this.sheet = sheet;
    }

    @GET
    @Operation(
            operationId = "listReadings",
            summary =
                    "What people of the auditor's offices opened, were refused, unmasked and"
                            + " exported, and who read the matters that these offices write; at"
                            + " most a year")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ReadingPage.class)))
    public Response list(@BeanParam AuditQuestion asked) {
        return Answers.list(audit.page(callers.person(), asked));
    }

    @GET
    @Path("/export")
    @LoggedAs(ReadingOutcome.EXPORTED)
    @Produces({ReadingSheet.CSV, MediaType.APPLICATION_JSON})
    @Operation(operationId = "exportReadings", summary = "The same, whole, as CSV (UTF-8)")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ReadingSheet.CSV,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "READINGS_TOO_MANY")
    public Response export(@BeanParam AuditQuestion asked) {
        return sheet.answer(audit.whole(callers.person(), asked));
    }
}
