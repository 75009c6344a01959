package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/**
 * What is done with a request; identifiers of what will come to be are given along, and what other
 * rooms know of what it names.
 */
public sealed interface AssistanceCommand {
    default AssistanceStep step() {
        return switch (this) {
            case Revise _ -> AssistanceStep.REVISE_ASSISTANCE;
            case Issue _ -> AssistanceStep.ISSUE_ASSISTANCE;
            case Cancel _ -> AssistanceStep.CANCEL_ASSISTANCE;
            case Receive _ -> AssistanceStep.RECEIVE_ASSISTANCE;
            case Assign _ -> AssistanceStep.ASSIGN_ASSISTANCE;
            case Answer _ -> AssistanceStep.ANSWER_ASSISTANCE;
            case Extend _ -> AssistanceStep.EXTEND_ASSISTANCE;
            case SealReply _ -> AssistanceStep.REPLY_ASSISTANCE;
            case Supplement _ -> AssistanceStep.SUPPLEMENT_ASSISTANCE;
            case Remind _ -> AssistanceStep.REMIND_ASSISTANCE;
            case NameSpinOff _ -> AssistanceStep.NAME_SPIN_OFF;
            case Close _ -> AssistanceStep.CLOSE_ASSISTANCE;
        };
    }

    /**
     * What a letter asks for.
     *
     * @param reason why it is needed
     * @param wishedOn by when it would be liked; null if no day is named
     */
    record Content(OfficeId to, String reason, @Nullable LocalDate wishedOn, List<Asked> items) {
        public Content {
            items = List.copyOf(items);
        }
    }

    /** Write the draft anew. */
    record Revise(Content content) implements AssistanceCommand {}

    /**
     * Send the letter.
     *
     * @param clock until it is signed for
     */
    record Issue(LetterId letter, ClockId clock) implements AssistanceCommand {}

    /** Take it back. */
    record Cancel(String reason) implements AssistanceCommand {}

    /**
     * Sign for the letter.
     *
     * @param clock of the fifteen working days
     * @param proposedOn the day offered instead of the one wished; null if none
     */
    record Receive(
            LetterId receipt,
            ClockId clock,
            @Nullable LocalDate proposedOn,
            @Nullable String proposedWhy)
            implements AssistanceCommand {}

    /**
     * Name who does what is asked.
     *
     * @param officers those of the named who are in the register
     * @param named how many were named
     * @param recused who may take no part in the matter
     */
    record Assign(List<Person> officers, int named, Set<PersonId> recused)
            implements AssistanceCommand {
        public Assign {
            officers = List.copyOf(officers);
            recused = Set.copyOf(recused);
        }
    }

    /**
     * Write an answer to an item, or write it anew.
     *
     * @param gathered what the asked office took in for the request and still has
     */
    record Answer(
            int item,
            AnswerOutcome outcome,
            String words,
            @Nullable RefusalGround ground,
            @Nullable String competent,
            List<EvidenceId> evidence,
            Set<EvidenceId> gathered)
            implements AssistanceCommand {
        public Answer {
            evidence = List.copyOf(evidence);
            gathered = Set.copyOf(gathered);
        }
    }

    /**
     * Announce that it takes longer.
     *
     * @param workingDays how much longer
     * @param until the last day then
     */
    record Extend(LetterId letter, int workingDays, String reason, LocalDate until)
            implements AssistanceCommand {}

    /**
     * Seal a reply with all that is prepared.
     *
     * @param list of evidence, if there is any; its items travel under {@code way}
     * @param clock until the asking office has closed the request, once nothing is open
     * @param gathered what the asked office took in for the request and still has
     * @param people who collected it
     */
    record SealReply(
            LetterId letter,
            @Nullable String note,
            LetterId list,
            TransferId way,
            ClockId clock,
            Map<EvidenceId, Exhibit> gathered,
            Map<PersonId, Person> people)
            implements AssistanceCommand {
        public SealReply {
            gathered = Map.copyOf(gathered);
            people = Map.copyOf(people);
        }
    }

    /** Ask the same office for more, by a letter of its own. */
    record Supplement(
            String reason,
            @Nullable LocalDate wishedOn,
            List<Asked> items,
            LetterId letter,
            ClockId clock)
            implements AssistanceCommand {
        public Supplement {
            items = List.copyOf(items);
        }
    }

    /** Remind of what is late. */
    record Remind(LetterId letter) implements AssistanceCommand {}

    /**
     * Link the asked office's own lead.
     *
     * @param number of it there; null if the office does not handle it, or the caller does not see
     *     it
     */
    record NameSpinOff(MatterId lead, @Nullable String number) implements AssistanceCommand {}

    /** Say that nothing more is needed, and how good it was. */
    record Close(int timeliness, int completeness, @Nullable String words)
            implements AssistanceCommand {}
}
