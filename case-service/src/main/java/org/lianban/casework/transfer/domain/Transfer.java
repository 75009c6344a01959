package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/** A transfer (案件移送); each state knows the one before it, and only its own ways on. */
public sealed interface Transfer {
    TransferTerms terms();

    /** The day on which this state began; null before anything went out. */
    @Nullable LocalDate since();

    default TransferState state() {
        return switch (this) {
            case Draft draft -> TransferState.DRAFT;
            case AwaitingApproval awaiting -> TransferState.AWAITING_APPROVAL;
            case Issued issued -> TransferState.ISSUED;
            case Withdrawn withdrawn -> TransferState.WITHDRAWN;
            case Delivered delivered -> TransferState.DELIVERED;
            case Accepted accepted -> TransferState.ACCEPTED;
            case Objected objected -> TransferState.OBJECTED;
            case SubmittedUp submitted -> TransferState.SUBMITTED_UP;
            case PapersReceived received -> TransferState.PAPERS_RECEIVED;
            case Designated designated -> TransferState.DESIGNATED;
            case FileReceived received -> TransferState.FILE_RECEIVED;
            case HandedOver handedOver -> TransferState.HANDED_OVER;
            case Completed completed -> TransferState.COMPLETED;
        };
    }

    /** Until it has moved, come to an end or been withdrawn, no second transfer may begin. */
    default boolean isUnderWay() {
        return switch (state()) {
            case DRAFT,
                    AWAITING_APPROVAL,
                    ISSUED,
                    DELIVERED,
                    OBJECTED,
                    SUBMITTED_UP,
                    PAPERS_RECEIVED,
                    DESIGNATED ->
                    true;
            case WITHDRAWN, ACCEPTED, FILE_RECEIVED, HANDED_OVER, COMPLETED -> false;
        };
    }

    /** What its letter says is handed over; null if none went out that said so. */
    default @Nullable Selection signed() {
        return switch (this) {
            case Draft _, AwaitingApproval _ -> null;
            case Issued issued -> issued.signed();
            case Withdrawn withdrawn -> withdrawn.before().signed();
            case Delivered delivered -> delivered.before().signed();
            case Accepted accepted -> accepted.before().signed();
            case Objected objected -> objected.before().signed();
            case SubmittedUp submitted -> submitted.before().signed();
            case PapersReceived received -> received.before().signed();
            case Designated designated -> designated.before().signed();
            case FileReceived received -> received.before().signed();
            case HandedOver handedOver -> handedOver.before().signed();
            case Completed completed -> completed.before().signed();
        };
    }

    /** What was shown and taken over; null before, and of moves from before that was kept. */
    default @Nullable Selection taken() {
        return switch (this) {
            case Accepted accepted -> accepted.taken;
            case FileReceived received -> received.taken;
            case HandedOver handedOver -> handedOver.before().taken();
            case Completed completed -> completed.before().taken();
            case Undelivered _,
                    Withdrawn _,
                    Delivered _,
                    Objected _,
                    SubmittedUp _,
                    PapersReceived _,
                    Designated _ ->
                    null;
        };
    }

    /** Nothing more will be done with it. */
    default boolean hasEnded() {
        return switch (state()) {
            case WITHDRAWN, COMPLETED -> true;
            case DRAFT,
                    AWAITING_APPROVAL,
                    ISSUED,
                    DELIVERED,
                    ACCEPTED,
                    OBJECTED,
                    SUBMITTED_UP,
                    PAPERS_RECEIVED,
                    DESIGNATED,
                    FILE_RECEIVED,
                    HANDED_OVER ->
                    false;
        };
    }

    /** Evidence stands on a list that was signed, and the list is not settled yet. */
    default boolean hasOpenList() {
        return switch (state()) {
            case ISSUED,
                    DELIVERED,
                    ACCEPTED,
                    OBJECTED,
                    SUBMITTED_UP,
                    PAPERS_RECEIVED,
                    DESIGNATED,
                    FILE_RECEIVED ->
                    !terms().isWithoutEvidence();
            case DRAFT, AWAITING_APPROVAL, WITHDRAWN, HANDED_OVER, COMPLETED -> false;
        };
    }

    /** Nothing has been signed for: the sender may still take it back. */
    sealed interface Undelivered extends Transfer {
        default Withdrawn withdraw(LocalDate on, String reason) {
            return new Withdrawn(this, on, reason);
        }
    }

    /** Somebody is to sign for the file: with that the right to write moves. */
    sealed interface Receivable extends Transfer {
        /** Who signs. */
        OfficeId receiver();

        default FileReceived receiveFile(LocalDate on, Selection taken) {
            return new FileReceived(this, on, taken);
        }
    }

    /** The right to write has moved. */
    sealed interface Moved extends Transfer {
        /** The office that writes now. */
        OfficeId holder();

        /** What it was shown and took over; null of moves from before that was kept. */
        @Override
        @Nullable Selection taken();

        default HandedOver handOver(LocalDate on) {
            return new HandedOver(this, on);
        }
    }

    /** What may be completed: handed over, or designated back to the sender without a move. */
    sealed interface Completable extends Transfer {
        default Completed complete(LocalDate on, String result) {
            return new Completed(this, on, result);
        }
    }

    /**
     * An officer writes the letter.
     *
     * @param declinedBecause why the agency head sent an earlier text back
     */
    record Draft(TransferTerms terms, @Nullable String declinedBecause) implements Undelivered {
        @Override
        public @Nullable LocalDate since() {
            return null;
        }

        AwaitingApproval submit() {
            return new AwaitingApproval(terms);
        }

        /** The reason for sending it back stands until it is submitted again. */
        Draft revise(TransferTerms anew) {
            return new Draft(anew, declinedBecause);
        }
    }

    /** The agency head has the draft. */
    record AwaitingApproval(TransferTerms terms) implements Undelivered {
        @Override
        public @Nullable LocalDate since() {
            return null;
        }

        Draft decline(String reason) {
            return new Draft(terms, reason);
        }

        Issued issue(TransferKind kind, LocalDate on, Selection signed) {
            return new Issued(terms.as(kind), on, signed);
        }
    }

    /**
     * The letter is out.
     *
     * @param signed what it says is handed over; null of letters from before that was said
     */
    record Issued(TransferTerms terms, LocalDate since, @Nullable Selection signed)
            implements Undelivered, Receivable {
        /** Of an assignment: what the superior has handed over is signed for at once. */
        @Override
        public OfficeId receiver() {
            return terms.to();
        }

        /** Of a taking up: whoever has the matter says what the file is. */
        Issued naming(TransferTerms named, Selection listed) {
            return new Issued(named, since, listed);
        }

        Delivered deliver(LocalDate on) {
            return new Delivered(this, on);
        }
    }

    /** Taken back before delivery. */
    record Withdrawn(Undelivered before, LocalDate since, String reason) implements Transfer {
        @Override
        public TransferTerms terms() {
            return before.terms();
        }
    }

    /**
     * The receiver signed; {@code since} is the day of receipt (收到材料之日). Of a taking up: the office
     * below signed for the decision and hands its file over.
     */
    record Delivered(Issued before, LocalDate since) implements Receivable {
        @Override
        public OfficeId receiver() {
            return terms().to();
        }

        @Override
        public TransferTerms terms() {
            return before.terms();
        }

        Accepted accept(LocalDate on, Selection taken) {
            return new Accepted(this, on, taken);
        }

        Objected object(LocalDate on, String argument, boolean lateByAgreement) {
            return new Objected(this, on, argument, lateByAgreement);
        }
    }

    /**
     * The receiver took the matter over.
     *
     * @param taken what it was shown and took over; null of moves from before that was kept
     */
    record Accepted(Delivered before, LocalDate since, @Nullable Selection taken) implements Moved {
        @Override
        public TransferTerms terms() {
            return before.terms();
        }

        @Override
        public OfficeId holder() {
            return terms().to();
        }
    }

    /** Two offices dispute which of them is competent; only their common superior decides. */
    sealed interface Disputed {
        TransferTerms terms();

        /** What the other office says; empty if it has said nothing. */
        String argument();

        /** The day since which they dispute it. */
        LocalDate since();

        /** What was to be handed over; null if no letter said so. */
        @Nullable Selection signed();

        default SubmittedUp submitUp(LocalDate on, OfficeId superior) {
            return new SubmittedUp(this, on, superior);
        }
    }

    /** They negotiated before any transfer, and did not agree; no letter of transfer went out. */
    record Negotiated(TransferTerms terms, LocalDate since, String argument) implements Disputed {
        @Override
        public @Nullable Selection signed() {
            return null;
        }
    }

    /** Nobody disputes it: whoever writes asks its superior for special reasons (程序规定15). */
    record Asked(TransferTerms terms, LocalDate since, @Nullable Selection signed)
            implements Disputed {
        @Override
        public String argument() {
            return "";
        }
    }

    /**
     * The receiver disputes its jurisdiction.
     *
     * @param lateByAgreement later than the agreement's limit; the law sets none, so it only flags
     */
    record Objected(Delivered before, LocalDate since, String argument, boolean lateByAgreement)
            implements Transfer, Disputed {
        @Override
        public TransferTerms terms() {
            return before.terms();
        }

        @Override
        public @Nullable Selection signed() {
            return before.signed();
        }
    }

    /** The common superior is asked. */
    record SubmittedUp(Disputed before, LocalDate since, OfficeId superior) implements Transfer {
        @Override
        public TransferTerms terms() {
            return before.terms();
        }

        PapersReceived receivePapers(LocalDate on) {
            return new PapersReceived(this, on);
        }
    }

    /** The common superior has the papers; its seven working days run. */
    record PapersReceived(SubmittedUp before, LocalDate since) implements Transfer {
        @Override
        public TransferTerms terms() {
            return before.terms();
        }

        Designated designate(LocalDate on, OfficeId designee, String reason) {
            return new Designated(this, on, designee, reason);
        }
    }

    /** The competent office is named. */
    record Designated(PapersReceived before, LocalDate since, OfficeId designee, String reason)
            implements Completable, Receivable {
        @Override
        public TransferTerms terms() {
            return before.terms();
        }

        @Override
        public OfficeId receiver() {
            return designee;
        }
    }

    /**
     * The office that is to have the matter signed for the file.
     *
     * @param taken what it was shown and took over; null of moves from before that was kept
     */
    record FileReceived(Receivable before, LocalDate since, @Nullable Selection taken)
            implements Moved {
        @Override
        public TransferTerms terms() {
            return before.terms();
        }

        @Override
        public OfficeId holder() {
            return before.receiver();
        }
    }

    /** Everything on the list is with the new office. */
    record HandedOver(Moved before, LocalDate since) implements Completable {
        @Override
        public TransferTerms terms() {
            return before.terms();
        }
    }

    /** The sender knows the result. */
    record Completed(Completable before, LocalDate since, String result) implements Transfer {
        @Override
        public TransferTerms terms() {
            return before.terms();
        }
    }
}
