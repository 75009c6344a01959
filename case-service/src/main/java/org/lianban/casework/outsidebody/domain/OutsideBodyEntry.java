package org.lianban.casework.outsidebody.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/**
 * What the register says of a body.
 *
 * @param division GB/T 2260; null of the national one
 * @param creditCode 统一社会信用代码, normalised
 * @param address for service
 * @param contactUnit the unit that takes papers, not a person
 * @param telephone of the office
 * @param superior another body of the register, or an office here
 * @param from the first day on which it may be addressed
 */
public record OutsideBodyEntry(
        String name,
        @Nullable String nameEn,
        OutsideKind kind,
        @Nullable String division,
        @Nullable String creditCode,
        String address,
        @Nullable String contactUnit,
        @Nullable String telephone,
        @Nullable OfficeId superior,
        LocalDate from) {
    private static final Pattern DIVISION = Pattern.compile("[1-9]\\d{5}");
    // Of an office, with or without an extension, or a short number: a mobile one is a person's.
    private static final Pattern TELEPHONE =
            Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?|[19]\\d{4,5}");

    boolean isOfADivision() {
        return division != null && DIVISION.matcher(division).matches();
    }

    boolean isReachedByOffice() {
        return telephone == null || TELEPHONE.matcher(telephone).matches();
    }
}
