package org.lianban.notification.audience;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.kernel.contract.*;

/** Which facts change what the rules must know. */
@ApplicationScoped
class AudienceNotes {
    private final AudienceStore store;

    AudienceNotes(AudienceStore store) {
        this.store = store;
    }

    void note(Envelope envelope) {
        switch (envelope.fact()) {
            case LeadRegistered lead -> store.open(lead, envelope.epoch());
            case HandlingOpened handling -> store.number(handling);
            case OfficersAssigned assigned -> store.assign(assigned);
            case WritingOfficeMoved move -> store.move(move);
            case TransferDrafted drafted ->
                    store.transfer(drafted.transferId(), drafted.from(), drafted.to());
            case TransferRevised revised ->
                    store.transfer(revised.transferId(), revised.from(), revised.to());
            case TransferIssued issued ->
                    store.transfer(issued.transferId(), issued.from(), issued.to());
            case EvidenceListed listed -> store.list(listed);
            case EvidenceDispatched dispatched -> store.dispatched(dispatched);
            case EvidenceTakenIn taken -> store.exhibit(taken);
            case ClockEnded _,
                    ClockExtended _,
                    ClockPaused _,
                    ClockResumed _,
                    ClockStarted _,
                    DesignationPapersReceived _,
                    DesignationRequested _,
                    HandlingEnded _,
                    HandlingKept _,
                    HandlingStaged _,
                    JurisdictionDesignated _,
                    LeadFiled _,
                    LeadNotFiled _,
                    LetterIssued _,
                    PartyNamed _,
                    RightNamed _,
                    StandingChanged _,
                    TransferAccepted _,
                    TransferCompleted _,
                    TransferDeclined _,
                    TransferDelivered _,
                    TransferFileReceived _,
                    TransferHandedOver _,
                    TransferObjected _,
                    TransferSubmitted _,
                    TransferWithdrawn _,
                    VerificationExtended _,
                    EvidenceAccepted _,
                    EvidenceChecked _,
                    EvidenceDamaged _,
                    EvidenceDiscrepancyRecorded _,
                    EvidenceDiscrepancyResolved _,
                    EvidenceOpened _,
                    EvidenceRecognised _ -> {
                // changes nothing but perhaps the readers
            }
            case OfficeRegistered _, PersonEnrolled _, AgencyRegistered _, NoticeEvent _ -> {
                return;
            }
        }
        // Only case-service computes who sees a matter; what others repeat of it may be older.
        if (envelope.fact() instanceof CaseworkEvent) {
            store.readers(envelope);
        }
    }
}
