package org.lianban.casework.transfer.domain;

import java.util.List;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;

/** What is asked of a drafted transfer; identifiers of what will come to be are given along. */
public sealed interface TransferCommand {
    default TransferStep step() {
        return switch (this) {
            case Submit submit -> TransferStep.SUBMIT;
            case Revise revise -> TransferStep.REVISE;
            case Decline decline -> TransferStep.DECLINE;
            case Issue issue -> TransferStep.ISSUE;
            case Withdraw withdraw -> TransferStep.WITHDRAW;
            case Deliver deliver -> TransferStep.DELIVER;
            case Accept accept -> TransferStep.ACCEPT;
            case ObjectTo object -> TransferStep.OBJECT;
            case RequestDesignation request -> TransferStep.REQUEST_DESIGNATION;
            case SignForPapers sign -> TransferStep.SIGN_FOR_PAPERS;
            case Designate designate -> TransferStep.DESIGNATE;
            case SurrenderFile surrender -> TransferStep.SURRENDER_FILE;
            case SignForFile sign -> TransferStep.SIGN_FOR_FILE;
            case HandOver handOver -> TransferStep.HAND_OVER;
            case Complete complete -> TransferStep.COMPLETE;
        };
    }

    /** The items that it would put on a list. */
    default List<EvidenceId> evidence() {
        return switch (this) {
            case Revise revise -> revise.draft().evidence();
            case SurrenderFile surrender -> surrender.contents().evidence();
            case Submit _,
                    Decline _,
                    Issue _,
                    Withdraw _,
                    Deliver _,
                    Accept _,
                    ObjectTo _,
                    RequestDesignation _,
                    SignForPapers _,
                    Designate _,
                    SignForFile _,
                    HandOver _,
                    Complete _ ->
                    List.of();
        };
    }

    /** The officer hands the draft to the agency head. */
    record Submit() implements TransferCommand {}

    /** The officer writes the draft anew; it stays the same transfer. */
    record Revise(DraftTransfer draft) implements TransferCommand {}

    /** The agency head sends the draft back. */
    record Decline(String reason) implements TransferCommand {}

    /**
     * The agency head approves; the letter goes out.
     *
     * @param list of the evidence, if any goes along
     */
    record Issue(LetterId letter, LetterId list) implements TransferCommand {}

    /** The sender takes it back. */
    record Withdraw(String reason) implements TransferCommand {}

    /** The receiver's liaison signs for the papers. */
    record Deliver(LetterId receipt, ClockId acceptance, ClockId objection)
            implements TransferCommand {}

    /**
     * The receiver takes the matter over.
     *
     * @param seenMatterVersion the matter as the agency head saw it
     * @param seenSelection digest of what is handed over, as he was shown it
     */
    record Accept(Takeover takeover, long seenMatterVersion, String seenSelection)
            implements TransferCommand {}

    /** The receiver disputes its jurisdiction. */
    record ObjectTo(String argument) implements TransferCommand {}

    /** The receiver asks the common superior to designate. */
    record RequestDesignation(LetterId letter) implements TransferCommand {}

    /** The common superior signs for the papers. */
    record SignForPapers(ClockId designation) implements TransferCommand {}

    /** The common superior names the competent office. */
    record Designate(OfficeId designee, String reason, LetterId letter)
            implements TransferCommand {}

    /**
     * An office whose matter is taken up signs for the decision and hands its file over.
     *
     * @param list of the evidence, if any goes along
     */
    record SurrenderFile(FileContents contents, LetterId receipt, LetterId list)
            implements TransferCommand {}

    /**
     * The office that is to have the matter signs for the file.
     *
     * @param seenSelection digest of what is handed over, as it was shown it
     */
    record SignForFile(Takeover takeover, LetterId receipt, String seenSelection)
            implements TransferCommand {}

    /** The new office confirms that the evidence on the list is with it. */
    record HandOver(LetterId receipt) implements TransferCommand {}

    /** The new office tells the sender the result. */
    record Complete(String result) implements TransferCommand {}

    /** Identifiers of the handling that begins with a move, and of its clocks. */
    record Takeover(
            HandlingId handling, ClockId verification, ClockId passingOff, ClockId handOver) {}
}
