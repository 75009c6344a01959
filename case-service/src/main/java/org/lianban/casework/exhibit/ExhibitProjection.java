package org.lianban.casework.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDamaged;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceHandedOut;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.NoticeEvent;
import org.lianban.kernel.courier.Projection;

/** Records what evidence-service tells; our own facts are not read from Kafka here. */
@ApplicationScoped
class ExhibitProjection implements Projection {
    private final ExhibitStore items;
    private final ExhibitTransferStore transfers;

    ExhibitProjection(ExhibitStore items, ExhibitTransferStore transfers) {
        this.items = items;
        this.transfers = transfers;
    }

    @Override
    public void apply(Envelope envelope) {
        long sequence = envelope.sequence();
        switch (envelope.fact()) {
            case EvidenceTakenIn taken -> items.put(taken);
            case EvidenceOpened opened -> items.open(opened, envelope.time());
            case EvidenceRecognised recognised -> items.recognise(recognised, sequence);
            case EvidenceDamaged damaged -> items.damage(damaged, sequence);
            case EvidenceDispatched dispatched -> transfers.dispatch(dispatched);
            case EvidenceChecked checked -> transfers.check(checked, sequence);
            case EvidenceDiscrepancyRecorded found -> transfers.differ(found, sequence);
            case EvidenceDiscrepancyResolved settled -> transfers.settle(settled, sequence);
            case EvidenceAccepted accepted -> transfers.accept(accepted, sequence);
            case EvidenceHandedOut out -> transfers.handOut(out, sequence);
            case EvidenceRead _, CaseworkEvent _, NoticeEvent _ -> {
                // not about items
            }
        }
    }

    @Override
    public void forget() {
        transfers.forget();
        items.forget();
    }
}
