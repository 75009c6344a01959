package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter got its number and went out. */
public record LetterIssued(
        MatterId matterId,
        LetterId letterId,
        String kind,
        @Nullable String number,
        OfficeId issuer,
        List<OfficeId> addressees,
        String digest,
        int templateVersion,
        LocalDate issuedOn)
        implements CaseworkEvent {
    public LetterIssued {
        addressees = List.copyOf(addressees);
    }
}
