package org.lianban.kernel.contract;

/** Facts of evidence-service, topic {@code evidence.events}. */
public sealed interface EvidenceEvent extends Fact
        permits EvidenceAccepted,
                EvidenceChecked,
                EvidenceDamaged,
                EvidenceDiscrepancyRecorded,
                EvidenceDiscrepancyResolved,
                EvidenceDispatched,
                EvidenceHandedOut,
                EvidenceOpened,
                EvidenceRead,
                EvidenceRecognised,
                EvidenceTakenIn {}
