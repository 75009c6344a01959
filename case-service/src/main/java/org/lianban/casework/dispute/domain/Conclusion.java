package org.lianban.casework.dispute.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/**
 * How one of the two offices proposes to end the negotiation, with what the minutes must say.
 *
 * @param competent one of the two
 * @param text the agreement in words
 * @param heldAt when they talked, in the time of Shanghai
 * @param present who took part
 * @param place where; null if by telephone or in writing
 */
public record Conclusion(
        OfficeId proposedBy,
        OfficeId competent,
        String text,
        LocalDateTime heldAt,
        String present,
        @Nullable String place,
        LocalDate proposedOn) {}
