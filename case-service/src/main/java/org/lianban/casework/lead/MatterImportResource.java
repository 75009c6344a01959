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
 * Matters that were in progress before their office worked with this system (存量案件导入), from lists,
 * by its agency head. A list is put under an id that the caller makes up, as a list of leads is.
 */
@Path("/api/v1/matter-imports")
@Authenticated
@Tag(name = "matter imports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class MatterImportResource {
    private final ImportCounter counter;

    MatterImportResource(ImportCounter counter) {
        this.counter = counter;
    }

    @GET
    @Operation(
            operationId = "listMatterImports",
            summary = "The lists that I brought, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportView.Brought.class)))
    public Response imports() {
        return counter.imports(ImportKind.MATTERS);
    }

    @GET
    @Path("/template")
    @Produces({ImportCounter.XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getMatterImportTemplate",
            summary = "An empty list to fill in (.xlsx), in my language")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ImportCounter.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return counter.template(ImportKind.MATTERS);
    }

    @GET
    @Path("/{importId}")
    @Operation(
            operationId = "getMatterImport",
            summary = "The report on a list that I brought, also while it is being entered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response report(@PathParam("importId") String importId) {
        return counter.report(ImportKind.MATTERS, importId);
    }

    @PUT
    @Path("/{importId}")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, ImportCounter.CSV, ImportCounter.XLSX})
    @Operation(
            operationId = "importMatters",
            summary =
                    "Enters each row of a list (CSV in UTF-8 or GB18030, or .xlsx) as a matter as far"
                            + " as it had come, with the days its limits really count from; unverified"
                            + " until an officer in charge has compared it with its papers")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response enter(
            @PathParam("importId") String importId,
            @QueryParam("atomic") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable String atomic,
            byte @Nullable [] file) {
        return counter.enter(ImportKind.MATTERS, importId, Fields.flag("atomic", atomic), file);
    }

    @PUT
    @Path("/trial")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, ImportCounter.CSV, ImportCounter.XLSX})
    @Operation(
            operationId = "tryMatterImport",
            summary = "What would become of each row of a list; nothing is written")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response trial(byte @Nullable [] file) {
        return counter.trial(ImportKind.MATTERS, file);
    }
}
