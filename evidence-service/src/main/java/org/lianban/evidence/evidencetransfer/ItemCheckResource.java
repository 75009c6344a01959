package org.lianban.evidence.evidencetransfer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;

/** What the receiver does with one item of the list. */
@Path("/api/v1/evidence-transfers/{transferId}/items/{evidenceId}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence-transfers")
class ItemCheckResource {
    private final EvidenceTransferCounter counter;
    private final EvidenceTransferDesk desk;
    private final ItemCheckCounter checks;

    ItemCheckResource(
            EvidenceTransferCounter counter, EvidenceTransferDesk desk, ItemCheckCounter checks) {
        this.counter = counter;
        this.desk = desk;
        this.checks = checks;
    }

    // Not @Idempotent itself: that would open the transaction before the bytes are read.
    @POST
    @Path("check")
    @Operation(
            operationId = "checkEvidence",
            summary = "Compare an item with the list; its digests are computed again")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidenceTransferView.class)))
    public Response check(
            @PathParam("transferId") String transferId,
            @PathParam("evidenceId") String evidenceId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            EvidenceTransferRequest.@Nullable CheckBody body) {
        EvidenceTransferRequest.CheckBody said = Fields.present("", body).complete();
        ItemReading reading = checks.read(transferId, evidenceId, ifMatch);
        return checks.decide(transferId, evidenceId, ifMatch, said, reading);
    }

    @POST
    @Idempotent
    @Path("resolution")
    @Operation(operationId = "resolveDiscrepancy", summary = "Settle what was found different")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidenceTransferView.class)))
    public Response resolve(
            @PathParam("transferId") String transferId,
            @PathParam("evidenceId") String evidenceId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            EvidenceTransferRequest.@Nullable ResolutionBody body) {
        return counter.step(
                counter.asked(transferId),
                ifMatch,
                desk,
                Fields.present("", body).resolve(counter.item(evidenceId)));
    }
}
