package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;

/**
 * An answer to an item; it is the asked office's own until its head seals a reply with it.
 *
 * @param words what was found, or why not, or why no further
 * @param ground of a refusal; null of all others
 * @param competent who has the powers, where this office has not; null otherwise
 * @param evidence what was gathered for it
 * @param sealedOn day of the reply; null before it
 */
public record ItemAnswer(
        AnswerOutcome outcome,
        String words,
        @Nullable RefusalGround ground,
        @Nullable String competent,
        List<EvidenceId> evidence,
        PersonId by,
        LocalDate on,
        @Nullable LocalDate sealedOn) {
    public ItemAnswer {
        evidence = List.copyOf(evidence);
    }

    public boolean isSealed() {
        return sealedOn != null;
    }

    ItemAnswer sealed(LocalDate day) {
        return new ItemAnswer(outcome, words, ground, competent, evidence, by, on, day);
    }
}
