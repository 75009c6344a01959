package org.lianban.casework.docket;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter as a row of a list.
 *
 * @param number the writing office's number
 * @param nextDue the nearest due day of any running clock
 */
public record MatterCard(
        String matterId,
        String number,
        String title,
        String stage,
        String standing,
        String writingOffice,
        String writingOfficeName,
        @Nullable LocalDate nextDue,
        Instant updatedAt) {}
