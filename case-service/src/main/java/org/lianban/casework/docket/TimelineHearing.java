package org.lianban.casework.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.lianban.kernel.contract.AssignmentIssued;
import org.lianban.kernel.contract.AssistanceCancelled;
import org.lianban.kernel.contract.AssistanceDrafted;
import org.lianban.kernel.contract.AssistanceIssued;
import org.lianban.kernel.contract.AssistancePrepared;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ChallengeReviewed;
import org.lianban.kernel.contract.ClockDueInAbsence;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceReadersNamed;
import org.lianban.kernel.contract.InformantTold;
import org.lianban.kernel.contract.LetterReturned;
import org.lianban.kernel.contract.LetterScanned;
import org.lianban.kernel.contract.LetterServed;
import org.lianban.kernel.contract.LetterSubmitted;
import org.lianban.kernel.contract.LetterVoided;
import org.lianban.kernel.contract.MatterChallenged;
import org.lianban.kernel.contract.MatterMatched;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TakingUpDecided;
import org.lianban.kernel.contract.TransferDeclined;
import org.lianban.kernel.contract.TransferDrafted;
import org.lianban.kernel.contract.TransferIssued;
import org.lianban.kernel.contract.TransferRevised;
import org.lianban.kernel.contract.TransferSubmitted;
import org.lianban.kernel.contract.TransferWithdrawn;

/**
 * Who hears of which fact of a matter that he sees, as a condition on rows of the journal; its
 * places are filled by {@link #hearing}.
 */
final class TimelineHearing {
    // Until its letter goes out, a transfer or a request for assistance is told to its sender
    // alone;
    // from then on everybody reads how it came about as well.
    static final List<Class<? extends CaseworkEvent>> SENDERS_OWN =
            List.of(
                    TransferDrafted.class,
                    TransferRevised.class,
                    TransferSubmitted.class,
                    TransferDeclined.class,
                    TransferWithdrawn.class,
                    AssistanceDrafted.class,
                    AssistanceCancelled.class);

    // That somebody told of a lead is known to the office he told, who is away when and what is
    // drafted or prepared to his own, who met it in a matter of his or read it by its number to the
    // office that had it; it stays so.
    static final List<Class<? extends CaseworkEvent>> OFFICES_OWN =
            List.of(
                    InformantTold.class,
                    AssistancePrepared.class,
                    ClockDueInAbsence.class,
                    LetterSubmitted.class,
                    LetterReturned.class,
                    MatterMatched.class,
                    MatterChallenged.class,
                    ChallengeReviewed.class);

    private static final List<Class<? extends CaseworkEvent>> GONE_OUT =
            List.of(
                    TransferIssued.class,
                    AssignmentIssued.class,
                    TakingUpDecided.class,
                    AssistanceIssued.class);

    // What was done with a secret letter is known to those to whom it is shown; that it was issued,
    // to all.
    private static final List<Class<? extends CaseworkEvent>> OF_LETTERS =
            List.of(LetterServed.class, LetterScanned.class, LetterVoided.class);

    // Told to evidence-service, beside the act by which somebody sees more or less.
    static final List<Class<? extends CaseworkEvent>> BETWEEN_SERVICES =
            List.of(EvidenceReadersNamed.class);

    static final String KNOWN =
            "type not in ("
                    + types(BETWEEN_SERVICES)
                    + ") and (type not in ("
                    + types(OFFICES_OWN)
                    + ") or envelope -> 'data' -> 'fact' ->> 'officeId' = ?)"
                    + " and (type not in ("
                    + types(OF_LETTERS)
                    + """
            )
             or not exists (
                 select from secret_paper p
                 where p.paper_id = (j.envelope -> 'data' -> 'fact' ->> 'letterId')::uuid
                   and secret_kept(p.document_id, p.matter_id, ?, ?, ?)))"""
                    + " and (type not in ("
                    + types(SENDERS_OWN)
                    + """
            )
             or envelope -> 'data' -> 'fact' ->> 'from' = ?
             or exists (
                 select from journal issued
                 where issued.subject = j.subject
                   and issued.type in ("""
                    + types(GONE_OUT)
                    + """
            )
                   and coalesce(issued.envelope -> 'data' -> 'fact' ->> 'assistanceId',
                           issued.envelope -> 'data' -> 'fact' ->> 'transferId')
                       = coalesce(j.envelope -> 'data' -> 'fact' ->> 'assistanceId',
                           j.envelope -> 'data' -> 'fact' ->> 'transferId')))""";

    private static final String NOT_BY =
            "envelope -> 'data' -> 'actor' ->> 'id' is distinct from ?";

    /**
     * The condition that finds in the journal {@code j} something that a person hears of and did
     * not do: places for {@link #hearing} and for whoever did not do it.
     */
    static final String NEWS = KNOWN + " and " + NOT_BY;

    private static String types(List<Class<? extends CaseworkEvent>> facts) {
        return facts.stream()
                .map(fact -> "'" + Envelope.typeOf(fact) + "'")
                .collect(Collectors.joining(", "));
    }

    private TimelineHearing() {}

    /** What stands for whoever hears, in its places. */
    static List<Object> hearing(OfficeId office, PersonId person, LocalDate today) {
        return List.of(office.value(), office.value(), person.value(), today, office.value());
    }
}
