package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that had gone out is void; its number stays used.
 *
 * @param alone it was written wrongly; otherwise the act was taken back that it rests on. Missing
 *     of facts told before that was said: then it was with the act
 */
public record LetterVoided(
        MatterId matterId,
        LetterId letterId,
        String kind,
        @Nullable String number,
        OfficeId issuer,
        List<OfficeId> addressees,
        String reason,
        LocalDate voidedOn,
        @Nullable Boolean alone)
        implements CaseworkEvent {
    public LetterVoided {
        addressees = List.copyOf(addressees);
    }
}
