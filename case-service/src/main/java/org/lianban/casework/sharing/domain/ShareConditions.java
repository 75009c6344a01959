package org.lianban.casework.sharing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;

/**
 * On which conditions a matter is shared; they are accepted as they are, or not.
 *
 * @param scope in what it helps; null unless it does
 * @param until the last day, inclusive, in Shanghai; null unless it has one
 * @param purpose what it is needed for
 * @param article what that rests on, an id of the book of laws
 * @param handling how it must be treated, in words
 * @param documents letters that may be read: beside the card by the open class, though they are
 *     secret by the internal one; none by the secret one, which shows them all
 * @param evidence items of evidence, likewise
 */
public record ShareConditions(
        ShareKind kind,
        @Nullable String scope,
        @Nullable LocalDate until,
        String purpose,
        String article,
        FieldClass fieldClass,
        String handling,
        List<LetterId> documents,
        List<EvidenceId> evidence) {
    public ShareConditions {
        documents = List.copyOf(documents);
        evidence = List.copyOf(evidence);
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    /** The last day is over. */
    public boolean isOver(LocalDate on) {
        return until != null && on.isAfter(until);
    }
}
