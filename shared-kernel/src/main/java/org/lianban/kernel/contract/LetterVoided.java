package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter that had gone out is void: its act was taken back. Its number stays used. */
public record LetterVoided(
        MatterId matterId,
        LetterId letterId,
        String kind,
        @Nullable String number,
        OfficeId issuer,
        List<OfficeId> addressees,
        String reason,
        LocalDate voidedOn)
        implements CaseworkEvent {
    public LetterVoided {
        addressees = List.copyOf(addressees);
    }
}
