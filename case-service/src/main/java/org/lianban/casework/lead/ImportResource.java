package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.lianban.kernel.counter.Fields;

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
    private final ImportCounter counter;

    ImportResource(ImportCounter counter) {
        this.counter = counter;
    }

    @GET
    @Operation(operationId = "listLeadImports", summary = "The lists that I brought, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportView.Brought.class)))
    public Response imports() {
        return counter.imports(ImportKind.LEADS);
    }

    @GET
    @Path("/template")
    @Produces({ImportCounter.XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getLeadImportTemplate",
            summary = "An empty list to fill in (.xlsx), in my language")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ImportCounter.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return counter.template(ImportKind.LEADS);
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
        return counter.report(ImportKind.LEADS, importId);
    }

    @PUT
    @Path("/{importId}")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, ImportCounter.CSV, ImportCounter.XLSX})
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
            @QueryParam("atomic") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable String atomic,
            byte @Nullable [] file) {
        return counter.enter(ImportKind.LEADS, importId, Fields.flag("atomic", atomic), file);
    }

    @PUT
    @Path("/trial")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, ImportCounter.CSV, ImportCounter.XLSX})
    @Operation(
            operationId = "tryLeadImport",
            summary = "What would become of each row of a list; nothing is written")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response trial(byte @Nullable [] file) {
        return counter.trial(ImportKind.LEADS, file);
    }
}
