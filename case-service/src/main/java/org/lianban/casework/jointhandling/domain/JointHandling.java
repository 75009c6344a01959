package org.lianban.casework.jointhandling.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** A joint handling from its invitation to its end; each state knows its own ways on. */
public sealed interface JointHandling {
    JointHandlingTerms terms();

    default JointHandlingState state() {
        return switch (this) {
            case Invited _ -> JointHandlingState.INVITED;
            case Received _ -> JointHandlingState.RECEIVED;
            case Running _ -> JointHandlingState.RUNNING;
            case Declined _ -> JointHandlingState.DECLINED;
            case Withdrawn _ -> JointHandlingState.WITHDRAWN;
            case Ended _ -> JointHandlingState.ENDED;
        };
    }

    /** Its receipt; null until it is signed for. */
    default @Nullable Receipt receipt() {
        return switch (this) {
            case Invited _ -> null;
            case Received received -> received.receipt();
            case Running running -> running.receipt();
            case Declined declined -> declined.receipt();
            case Withdrawn withdrawn -> withdrawn.receipt();
            case Ended ended -> ended.before().receipt();
        };
    }

    /** What the head of the invited office answered; null until he has. */
    default @Nullable Answer answer() {
        return switch (this) {
            case Invited _, Received _, Withdrawn _ -> null;
            case Running running -> running.answer();
            case Declined declined -> declined.answer();
            case Ended ended -> ended.before().answer();
        };
    }

    /** Who of the other office handles it; nobody until they are named. */
    default List<PersonId> officers() {
        return switch (this) {
            case Invited _, Received _, Declined _, Withdrawn _ -> List.of();
            case Running running -> running.named();
            case Ended ended -> ended.before().named();
        };
    }

    /** What they reported, oldest first. */
    default List<Report> reports() {
        return switch (this) {
            case Invited _, Received _, Declined _, Withdrawn _ -> List.of();
            case Running running -> running.said();
            case Ended ended -> ended.before().said();
        };
    }

    /** How it was withdrawn or ended; null of any other. */
    default @Nullable Ending ending() {
        return switch (this) {
            case Invited _, Received _, Running _, Declined _ -> null;
            case Withdrawn withdrawn -> withdrawn.how();
            case Ended ended -> ended.how();
        };
    }

    /** Not answered yet. */
    sealed interface Open extends JointHandling {
        default Withdrawn withdraw(Ending how) {
            return new Withdrawn(terms(), receipt(), how);
        }
    }

    /** Nobody there has signed for the letter. */
    record Invited(JointHandlingTerms terms) implements Open {
        Received receive(Receipt receipt) {
            return new Received(terms, receipt);
        }
    }

    /** Signed for, and not answered. */
    record Received(JointHandlingTerms terms, Receipt receipt) implements Open {
        Running agree(Answer answer) {
            return new Running(terms, receipt, answer, List.of(), List.of());
        }

        Declined decline(Answer answer) {
            return new Declined(terms, receipt, answer);
        }
    }

    /** The other office has its part. */
    record Running(
            JointHandlingTerms terms,
            Receipt receipt,
            Answer answer,
            List<PersonId> named,
            List<Report> said)
            implements JointHandling {
        public Running {
            named = List.copyOf(named);
            said = List.copyOf(said);
        }

        Running assign(List<PersonId> officers) {
            return new Running(terms, receipt, answer, officers, said);
        }

        Running report(String words, PersonId by, LocalDate on) {
            List<Report> all = new ArrayList<>(said);
            all.add(new Report(said.size() + 1, words, by, on));
            return new Running(terms, receipt, answer, named, all);
        }

        Ended end(Ending how) {
            return new Ended(this, how);
        }
    }

    /** Not wanted. */
    record Declined(JointHandlingTerms terms, Receipt receipt, Answer answer)
            implements JointHandling {}

    /** Taken back before it was answered. */
    record Withdrawn(JointHandlingTerms terms, @Nullable Receipt receipt, Ending how)
            implements JointHandling {}

    /** Ended by one of the two. */
    record Ended(Running before, Ending how) implements JointHandling {
        @Override
        public JointHandlingTerms terms() {
            return before.terms();
        }
    }

    /** The signature of the invited office (送达回证). */
    record Receipt(LetterId letter, LocalDate on) {}

    /**
     * What its head wrote (联合办案复函).
     *
     * @param words why not, or a remark; null if there is none
     */
    record Answer(
            InvitationAnswer kind,
            LetterId letter,
            @Nullable String words,
            PersonId by,
            LocalDate on) {}

    /** What its officers did; it stays as it was said. */
    record Report(int number, String words, PersonId by, LocalDate on) {}

    /**
     * Which office ended it, by which letter (联合办案终止函).
     *
     * @param office whose head did
     */
    record Ending(LetterId letter, OfficeId office, String reason, PersonId by, LocalDate on) {}
}
