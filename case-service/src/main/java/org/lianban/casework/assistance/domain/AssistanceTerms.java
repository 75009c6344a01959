package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Who asks whom about what; it never changes but for the offices of a draft.
 *
 * @param title of the case, as the other office reads it
 */
public record AssistanceTerms(
        AssistanceId id,
        MatterId matter,
        OfficeId from,
        OfficeId to,
        String title,
        PersonId by,
        LocalDate draftedOn) {
    AssistanceTerms between(OfficeId asking, OfficeId asked) {
        return new AssistanceTerms(id, matter, asking, asked, title, by, draftedOn);
    }
}
