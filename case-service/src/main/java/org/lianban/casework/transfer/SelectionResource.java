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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.TransferCounter.Asked;
import org.lianban.casework.transfer.domain.SelectedItem;
import org.lianban.casework.transfer.domain.Selection;
import org.lianban.casework.transfer.domain.SelectionRules;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Answers;

/** What a transfer hands over: as signed, as it stands now, and what differs. */
@Path("/api/v1/transfers/{id}/selection")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
class SelectionResource {
    private final TransferCounter counter;
    private final TransferStore store;
    private final PresentCircumstances present;
    private final Grants grants;

    SelectionResource(
            TransferCounter counter,
            TransferStore store,
            PresentCircumstances present,
            Grants grants) {
        this.grants = grants;
        this.counter = counter;
        this.store = store;
        this.present = present;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getTransferSelection",
            summary = "Exactly what is handed over, its digest, and how it differs from the letter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SelectionView.class)))
    public Response selection(@PathParam("id") String id) {
        Asked<TransferId> asked = counter.transfer(id);
        Transfer transfer = store.get(asked.subject()).transfer();
        @Nullable Selection taken = transfer.taken();
        @Nullable Selection signed = transfer.signed();
        Selection current = current(transfer, asked.caller());
        DocumentMarks marks = grants.marks(asked.caller(), transfer.terms().matter());
        return Answers.list(
                new SelectionView(
                        id,
                        transfer.terms().matter().toString(),
                        signed == null ? null : side(signed, marks),
                        side(current, marks),
                        taken != null,
                        signed == null ? List.of() : differences(current, signed)));
    }

    // Once it has moved, or ended without that, what the offices have is no longer what it hands
    // over.
    private Selection current(Transfer transfer, Caller caller) {
        TransferTerms terms = transfer.terms();
        if (transfer.isUnderWay()) {
            return SelectionRules.of(terms, present.of(terms, caller));
        }
        @Nullable Selection taken = transfer.taken();
        @Nullable Selection last = taken == null ? transfer.signed() : taken;
        return last == null ? new Selection(terms.matter(), terms.from(), List.of()) : last;
    }

    // Of an item that is kept from the reader: that it goes along, and nothing that is said of it.
    private static SelectionView.Side side(Selection selection, DocumentMarks marks) {
        return new SelectionView.Side(
                selection.digest(),
                selection.items().stream()
                        .map(
                                item ->
                                        new SelectionView.Item(
                                                item.kind(),
                                                item.id(),
                                                isWithheld(item, marks) ? Map.of() : item.says()))
                        .toList());
    }

    private static boolean isWithheld(SelectedItem item, DocumentMarks marks) {
        return item.kind() == SelectedItem.ItemKind.EVIDENCE
                && marks.withhold(UUID.fromString(item.id()));
    }

    private static List<SelectionView.Difference> differences(Selection now, Selection signed) {
        return now.since(signed).stream()
                .map(
                        one ->
                                new SelectionView.Difference(
                                        one.kind(), one.id(), one.change(), one.what()))
                .toList();
    }
}
