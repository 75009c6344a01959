package org.lianban.evidence.evidencetransfer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;

/** Evidence on its way: read, sent and taken over as a whole. */
@Path("/api/v1/evidence-transfers")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence-transfers")
class EvidenceTransferResource {
    private final EvidenceTransferCounter counter;
    private final EvidenceTransferDesk desk;

    EvidenceTransferResource(EvidenceTransferCounter counter, EvidenceTransferDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listEvidenceTransfers",
            summary = "All evidence transfers (证据移送) of a matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidenceTransferList.class)))
    public Response list(@QueryParam("matter") @Nullable String matter) {
        return counter.ofMatter(Fields.text("/matter", matter, 64));
    }

    @GET
    @Transactional
    @Path("{transferId}")
    @Operation(
            operationId = "getEvidenceTransfer",
            summary =
                    "The evidence that goes along with a transfer, or with a reply to a request for"
                            + " assistance (协查), item by item")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidenceTransferView.class)))
    public Response get(@PathParam("transferId") String transferId) {
        return counter.view(counter.asked(transferId));
    }

    @POST
    @Idempotent
    @Path("{transferId}/dispatch")
    @Operation(
            operationId = "dispatchEvidence",
            summary = "Two of the office that holds the items send them")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidenceTransferView.class)))
    public Response dispatch(
            @PathParam("transferId") String transferId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            EvidenceTransferRequest.@Nullable SigningBody body) {
        return counter.step(
                counter.asked(transferId),
                ifMatch,
                desk,
                new EvidenceTransferCommand.Dispatch(Fields.present("", body).second()));
    }

    @POST
    @Idempotent
    @Path("{transferId}/handing-out")
    @Operation(
            operationId = "handOutEvidence",
            summary =
                    "Two of the old office say that a body outside the system signed for the items"
                            + " on paper; their custody here ends")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidenceTransferView.class)))
    public Response handOut(
            @PathParam("transferId") String transferId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            EvidenceTransferRequest.@Nullable HandingOutBody body) {
        return counter.step(
                counter.asked(transferId), ifMatch, desk, Fields.present("", body).handOut());
    }

    @POST
    @Idempotent
    @Path("{transferId}/acceptance")
    @Operation(
            operationId = "acceptEvidence",
            summary = "Two of the receiver, no collectors, take the items into its custody")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidenceTransferView.class)))
    public Response accept(
            @PathParam("transferId") String transferId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            EvidenceTransferRequest.@Nullable SigningBody body) {
        return counter.step(
                counter.asked(transferId),
                ifMatch,
                desk,
                new EvidenceTransferCommand.Accept(Fields.present("", body).second()));
    }
}
