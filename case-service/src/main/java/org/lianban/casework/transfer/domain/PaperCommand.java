package org.lianban.casework.transfer.domain;

import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.OfficeId;

/** What the sender's liaison keys in; what the other side did is read off its paper. */
public sealed interface PaperCommand {
    PaperEntry paper();

    default PaperStep step() {
        return switch (this) {
            case RecordDelivery _ -> PaperStep.RECORD_DELIVERY;
            case RecordAcceptance _ -> PaperStep.RECORD_ACCEPTANCE;
            case RecordObjection _ -> PaperStep.RECORD_OBJECTION;
            case RecordRequest _ -> PaperStep.RECORD_REQUEST;
            case RecordDesignation _ -> PaperStep.RECORD_DESIGNATION;
            case RecordHandOver _ -> PaperStep.RECORD_HAND_OVER;
            case RecordResult _ -> PaperStep.RECORD_RESULT;
        };
    }

    /**
     * The letter was delivered.
     *
     * @param answer the clock that reminds of the answer
     */
    record RecordDelivery(PaperEntry paper, ClockId answer) implements PaperCommand {}

    /**
     * The body took the matter over, as addressee or as designated.
     *
     * @param handOver the clock of evidence that is still here
     */
    record RecordAcceptance(PaperEntry paper, ClockId handOver) implements PaperCommand {}

    /** The body holds that it is not competent. */
    record RecordObjection(PaperEntry paper, String argument) implements PaperCommand {}

    /** The common superior was asked. */
    record RecordRequest(PaperEntry paper) implements PaperCommand {}

    /** A common superior outside the system has designated. */
    record RecordDesignation(PaperEntry paper, OfficeId designee, String reason)
            implements PaperCommand {}

    /** Everything on the list of evidence is with the body. */
    record RecordHandOver(PaperEntry paper) implements PaperCommand {}

    /** The body told what became of the matter. */
    record RecordResult(PaperEntry paper, String result) implements PaperCommand {}
}
