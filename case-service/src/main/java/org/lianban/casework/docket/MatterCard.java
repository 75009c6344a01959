package org.lianban.casework.docket;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;

/**
 * A matter as a row of a list.
 *
 * @param number the writing office's number
 * @param nextDue the nearest due day of any running clock
 * @param chip how near that day is
 * @param unverifiedImport it was imported, and nobody has compared it with its papers
 * @param provisional the nearest day was counted without the year's holidays
 * @param unseen something happened or was said since the reader last looked
 */
public record MatterCard(
        String matterId,
        String number,
        String title,
        Stage stage,
        Standing standing,
        String writingOffice,
        String writingOfficeName,
        @Nullable LocalDate nextDue,
        @Nullable DueChip chip,
        Instant updatedAt,
        boolean unverifiedImport,
        boolean provisional,
        boolean unseen) {}
