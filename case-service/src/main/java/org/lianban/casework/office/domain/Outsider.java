package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/**
 * A body outside the system (系统外单位) as far as every room must know it: what it is called, who
 * stands above it, and since when.
 *
 * @param national it stands above every office there is
 * @param superior another body outside, or an office here; null of a national one, or if unknown
 * @param from the first day on which it may be addressed
 * @param to the last one; null until further notice
 */
public record Outsider(
        OfficeId id,
        String name,
        String nameEn,
        boolean national,
        @Nullable OfficeId superior,
        LocalDate from,
        @Nullable LocalDate to) {
    /** Its name in the register. */
    public static OfficeId numbered(int number) {
        return new OfficeId("W%06d".formatted(number));
    }

    public boolean isThereOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** With the powers of no office: nothing that an office may do here, it may. */
    Office named() {
        return new Office(
                id,
                name,
                nameEn,
                national ? OfficeKind.PROVINCE : OfficeKind.COUNTY,
                "",
                superior,
                List.of(),
                Set.of());
    }
}
