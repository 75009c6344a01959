package org.lianban.casework.transfer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import org.lianban.casework.transfer.TransferCounter.Asked;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.kernel.contract.TransferId;

/** The transfer letter and its list as they would go out. */
@Path("/api/v1/transfers/{id}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "transfers")
class TransferLetterResource {
    private final TransferCounter counter;
    private final TransferStore store;
    private final DraftViews drafts;

    TransferLetterResource(TransferCounter counter, TransferStore store, DraftViews drafts) {
        this.counter = counter;
        this.store = store;
        this.drafts = drafts;
    }

    @GET
    @Path("letter-preview")
    @Transactional
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(operationId = "previewTransferLetter", summary = "The letter as a draft, in HTML")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response preview(@PathParam("id") String id) {
        Asked<TransferId> asked = counter.transfer(id);
        TransferTerms terms = store.get(asked.subject()).transfer().terms();
        return drafts.page(terms, asked.caller());
    }

    @GET
    @Path("evidence-list-preview")
    @Transactional
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "previewEvidenceList",
            summary = "The list of evidence as a draft, in HTML; 404 if no evidence goes along")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response previewEvidenceList(@PathParam("id") String id) {
        Asked<TransferId> asked = counter.transfer(id);
        TransferTerms terms = store.get(asked.subject()).transfer().terms();
        return drafts.list(terms, asked.caller());
    }
}
