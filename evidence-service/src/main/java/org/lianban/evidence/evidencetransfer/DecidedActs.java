package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.custody.CustodyLog;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferNotes;
import org.lianban.evidence.item.Items;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDamaged;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceHandedOut;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** Carries out what was decided: items move, their chains say so, the fact is told. */
@ApplicationScoped
class DecidedActs {
    private final Items items;
    private final CustodyLog custody;
    private final Folders folders;

    DecidedActs(Items items, CustodyLog custody, Folders folders) {
        this.items = items;
        this.custody = custody;
        this.folders = folders;
    }

    /**
     * In the caller's transaction.
     *
     * @param epoch under which it was decided
     */
    void of(Ruling.Made<EvidenceTransfer> made, Occasion occasion, long epoch) {
        EvidenceTransfer next = made.next();
        List<EvidenceEvent> facts = made.facts().stream().map(DecidedActs::ours).toList();
        for (EvidenceEvent fact : facts) {
            move(fact, next);
            EvidenceTransferNotes.of(next, fact, occasion).forEach(custody::note);
        }
        folders.record(next.terms().matter(), facts, occasion, epoch);
    }

    private void move(EvidenceEvent fact, EvidenceTransfer next) {
        switch (fact) {
            case EvidenceDispatched sent -> {
                // Once more: an item that came back to us after the list was told stands on it too.
                items.listed(sent.items(), sent.transferId());
                items.depart(sent.items());
            }
            case EvidenceHandedOut out -> {
                items.listed(out.items(), out.transferId());
                items.handOut(out.items(), out.to());
            }
            case EvidenceAccepted accepted -> {
                items.arrive(accepted.items(), accepted.officeId());
                next.items()
                        .forEach(
                                item ->
                                        item.counted()
                                                .ifPresent(
                                                        counted ->
                                                                items.counted(item.id(), counted)));
                items.stay(accepted.leftOut());
            }
            case EvidenceChecked _,
                    EvidenceDiscrepancyRecorded _,
                    EvidenceDiscrepancyResolved _,
                    EvidenceDamaged _,
                    EvidenceOpened _,
                    EvidenceRead _,
                    EvidenceRecognised _,
                    EvidenceTakenIn _ -> {
                // stays where it is
            }
        }
    }

    private static EvidenceEvent ours(Fact fact) {
        return (EvidenceEvent) fact;
    }
}
