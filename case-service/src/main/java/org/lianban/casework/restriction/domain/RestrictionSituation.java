package org.lianban.casework.restriction.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LawBook;

/**
 * What the rules must know.
 *
 * @param inForce the restriction of the caller's office; null if there is none
 * @param colleagues people of the caller's office who take part in matters
 * @param recused who is recused from the matter
 */
public record RestrictionSituation(
        MatterFile matter,
        Caller caller,
        @Nullable Restriction inForce,
        Set<PersonId> colleagues,
        Set<PersonId> recused,
        OfficeTree offices,
        LawBook laws,
        LocalDate today) {
    public RestrictionSituation {
        colleagues = Set.copyOf(colleagues);
        recused = Set.copyOf(recused);
    }
}
