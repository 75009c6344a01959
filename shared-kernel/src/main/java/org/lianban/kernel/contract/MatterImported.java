package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter in progress came from the books that its office kept before (存量案件导入); it exists from now
 * on, and nobody has yet compared it with its papers.
 *
 * @param formerNumber under which those books have it
 * @param officers who handle it; empty if nobody was named yet
 * @param state of the lead: REGISTERED, VERIFYING, PAUSED or CASE_FILED
 * @param extended its verification was extended
 * @param filedOn when a case was filed of it; null while filing is not decided
 */
public record MatterImported(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        String title,
        String source,
        String breach,
        String placeOfAct,
        LocalDate foundOn,
        String formerNumber,
        List<PersonId> officers,
        String state,
        boolean extended,
        @Nullable LocalDate filedOn)
        implements CaseworkEvent {
    public MatterImported {
        officers = List.copyOf(officers);
    }
}
