package org.lianban.casework.outsidebody.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Outsider;
import org.lianban.kernel.contract.OfficeId;

/**
 * A body of the register.
 *
 * @param version counts what was entered about it
 * @param to the last day on which it may be addressed; null until further notice
 */
public record OutsideBody(
        OfficeId id, long version, OutsideBodyEntry entry, @Nullable LocalDate to) {
    OutsideBody corrected(OutsideBodyEntry anew) {
        return new OutsideBody(id, version + 1, anew, to);
    }

    OutsideBody ended(LocalDate lastDay) {
        return new OutsideBody(id, version + 1, entry, lastDay);
    }

    /** As other rooms know it. */
    public Outsider outsider() {
        String english = entry.nameEn();
        return new Outsider(
                id,
                entry.name(),
                english == null ? entry.name() : english,
                entry.kind() == OutsideKind.NATIONAL,
                entry.superior(),
                entry.from(),
                to);
    }
}
