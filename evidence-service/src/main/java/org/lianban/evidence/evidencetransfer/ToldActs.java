package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.evidence.custody.CustodyLog;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferNotes;
import org.lianban.evidence.item.Items;
import org.lianban.evidence.item.domain.HandOver;
import org.lianban.evidence.item.domain.Item;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.JurisdictionDesignated;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.TransferWithdrawn;
import org.lianban.kernel.contract.WritingOfficeMoved;
import org.lianban.kernel.counter.Occasion;

/** What follows for items from what case-service tells; once, however often it is told. */
@ApplicationScoped
class ToldActs {
    private final ListStore lists;
    private final Items items;
    private final CustodyLog custody;

    ToldActs(ListStore lists, Items items, CustodyLog custody) {
        this.lists = lists;
        this.items = items;
        this.custody = custody;
    }

    // Told again after a rebuild, the items may long be elsewhere: they are not touched again.
    void list(EvidenceListed list, Envelope told) {
        if (lists.list(list)) {
            items.listed(
                    list.items().stream().map(ListedEvidence::evidenceId).toList(),
                    list.transferId());
            EvidenceTransferNotes.of(list, new Occasion(told.actor(), told.time()))
                    .forEach(custody::note);
        }
    }

    /** What the old office took in after the move is marked, unless it stands on the list. */
    void move(WritingOfficeMoved moved, Envelope told) {
        HandOver handOver =
                new HandOver(moved.from(), told.epoch(), told.time(), lists.listed(moved.under()));
        Occasion occasion = new Occasion(told.actor(), told.time());
        for (Item late : items.missed(moved.matterId(), handOver)) {
            custody.note(EvidenceTransferNotes.missed(late, moved, occasion));
        }
    }

    void withdraw(TransferWithdrawn withdrawn) {
        free(lists.cancel(withdrawn.transferId()), withdrawn.transferId());
    }

    /** The matter stays with its sender: so does the evidence. Anybody else signs for the file. */
    void designate(JurisdictionDesignated designation) {
        free(
                lists.cancelIfFrom(designation.transferId(), designation.designee()),
                designation.transferId());
    }

    private void free(boolean cancelled, TransferId transfer) {
        if (cancelled) {
            items.free(transfer);
        }
    }
}
