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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.transfer.TransferCounter.Asked;
import org.lianban.casework.transfer.domain.TransferLetters;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.kernel.contract.TransferId;

/** The transfer letter as it would go out. */
@Path("/api/v1/transfers/{id}/letter-preview")
@Authenticated
@RunOnVirtualThread
@Tag(name = "transfers")
class TransferLetterResource {
    private final TransferCounter counter;
    private final TransferStore store;
    private final TransferViews views;
    private final FreshCommands commands;
    private final Letters letters;

    TransferLetterResource(
            TransferCounter counter,
            TransferStore store,
            TransferViews views,
            FreshCommands commands,
            Letters letters) {
        this.counter = counter;
        this.store = store;
        this.views = views;
        this.commands = commands;
        this.letters = letters;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(operationId = "previewTransferLetter", summary = "The letter as a draft, in HTML")
    public Response preview(@PathParam("id") String id) {
        Asked<TransferId> asked = counter.transfer(id);
        TransferTerms terms = store.get(asked.subject()).transfer().terms();
        String html =
                letters.preview(
                        TransferLetters.transferLetter(
                                terms,
                                commands.letter(),
                                views.circumstances(terms.matter(), asked.caller())));
        return Response.ok(html)
                .header("Content-Security-Policy", letters.contentSecurityPolicy())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
