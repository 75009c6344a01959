package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/**
 * Leads from lists. A list is put under an id that the caller makes up: put again, it is the same
 * import, so that no key is needed beside it.
 */
@Path("/api/v1/lead-imports")
@Authenticated
@Tag(name = "lead imports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LeadCounter counter;
    private final ImportDesk desk;
    private final ImportRecords records;
    private final ImportTemplate template;
    private final CallerLanguage language;

    ImportResource(
            LeadCounter counter,
            ImportDesk desk,
            ImportRecords records,
            ImportTemplate template,
            CallerLanguage language) {
        this.counter = counter;
        this.desk = desk;
        this.records = records;
        this.template = template;
        this.language = language;
    }

    @GET
    @Operation(operationId = "listLeadImports", summary = "The lists that I brought, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportView.Brought.class)))
    public Response imports() {
        return Answers.list(new ImportView.Brought(records.reports(counter.caller())));
    }

    @GET
    @Path("/template")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getLeadImportTemplate",
            summary = "An empty list to fill in (.xlsx), in my language")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        counter.caller();
        return Response.ok(template.workbook(language.locale()), XLSX)
                .header("Content-Disposition", template.disposition(language.locale()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/{importId}")
    @Operation(
            operationId = "getLeadImport",
            summary = "The report on a list that I brought, also while it is being entered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response report(@PathParam("importId") String importId) {
        return Answers.list(records.report(counter.caller(), id(importId)));
    }

    @PUT
    @Path("/{importId}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "importLeads",
            summary =
                    "Registers each row of a list (CSV in UTF-8 or GB18030, or .xlsx) as the form"
                            + " does; the same list under the same id goes on where it stopped")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response enter(
            @PathParam("importId") String importId,
            @QueryParam("atomic") @DefaultValue("false") boolean atomic,
            byte @Nullable [] file) {
        Caller caller = counter.caller();
        UUID id = desk.enter(caller, id(importId), Fields.present("", file), atomic);
        return Answers.list(records.report(caller, id));
    }

    @PUT
    @Path("/trial")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "tryLeadImport",
            summary = "What would become of each row of a list; nothing is written")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response trial(byte @Nullable [] file) {
        return Answers.list(
                ImportView.trial(desk.tried(counter.caller(), Fields.present("", file))));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
