package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.lianban.kernel.counter.Idempotent;

/** Imported matters, found as their papers have them, or taken back. */
@Path("/api/v1/leads")
@Authenticated
@Tag(name = "leads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ImportVerificationResource {
    private final MatterImportDesk desk;
    private final ImportWithdrawalDesk withdrawals;
    private final LeadCounter counter;

    ImportVerificationResource(
            MatterImportDesk desk, ImportWithdrawalDesk withdrawals, LeadCounter counter) {
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.counter = counter;
    }

    @POST
    @Idempotent
    @Path("/{matterId}/import-verification")
    @Operation(
            operationId = "verifyImport",
            summary = "An officer in charge finds an imported matter as its papers have it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response verify(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ImportVerification body) {
        return counter.answer(matterId, ifMatch, body, ImportVerification::checked, desk::verify);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/import-withdrawal")
    @Operation(
            operationId = "withdrawImport",
            summary =
                    "The agency head takes back an import that nobody has verified and in which"
                            + " nothing was done since: the matter is over, and its former number"
                            + " may be imported again")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response withdraw(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ImportWithdrawal body) {
        return counter.answer(
                matterId, ifMatch, body, ImportWithdrawal::checked, withdrawals::withdraw);
    }
}
