package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;

/** What is asked. */
public sealed interface EvidenceTransferCommand {
    default EvidenceTransferStep step() {
        return switch (this) {
            case Dispatch _ -> EvidenceTransferStep.DISPATCH;
            case HandOut _ -> EvidenceTransferStep.HAND_OUT;
            case CheckItem _ -> EvidenceTransferStep.CHECK;
            case Resolve _ -> EvidenceTransferStep.RESOLVE;
            case Accept _ -> EvidenceTransferStep.ACCEPT;
        };
    }

    /** The old office sends all items on the list. */
    record Dispatch(PersonId coSignedBy) implements EvidenceTransferCommand {}

    /**
     * Two of the old office say that a body outside the system has signed for all items.
     *
     * @param takenBy who signed there, as the paper names him
     * @param on the day of the receipt
     * @param number of the receipt, if it has one
     */
    record HandOut(PersonId coSignedBy, String takenBy, LocalDate on, @Nullable String number)
            implements EvidenceTransferCommand {}

    /**
     * The receiver compares an item with the list.
     *
     * @param differs in what eyes see a difference; absent where they see none
     * @param found what reading the bytes again came to
     */
    record CheckItem(EvidenceId item, @Nullable Differs differs, Found found)
            implements EvidenceTransferCommand {}

    /**
     * A difference that the officer sees.
     *
     * @param amount how much there is, where that is what differs; in the list's unit
     */
    record Differs(DiscrepancyKind kind, String note, @Nullable String amount) {}

    /** The receiver settles what differs. */
    record Resolve(EvidenceId item, DiscrepancyOutcome outcome, String note)
            implements EvidenceTransferCommand {}

    /** The receiver takes everything into its custody. */
    record Accept(PersonId coSignedBy) implements EvidenceTransferCommand {}
}
