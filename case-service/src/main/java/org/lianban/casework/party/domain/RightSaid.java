package org.lianban.casework.party.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer read in the register and learnt from the right holder.
 *
 * @param number as it was written
 * @param classes of goods or services, 1 to 45, of marks only
 * @param holderCode 统一社会信用代码 as it was written
 * @param source where it was read
 * @param genuine by what the genuine product is recognised (产品鉴别要点)
 * @param fake what is seen on fakes
 */
public record RightSaid(
        RightType type,
        String number,
        String name,
        List<Integer> classes,
        String holder,
        @Nullable String holderCode,
        RightValidity validity,
        String source,
        RightContact contact,
        @Nullable String genuine,
        @Nullable String fake) {
    public RightSaid {
        classes = List.copyOf(classes);
    }
}
