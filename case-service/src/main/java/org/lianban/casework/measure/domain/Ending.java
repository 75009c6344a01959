package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when it ended.
 *
 * @param paper the release, where there is one
 */
public record Ending(
        MeasureOutcome how, LocalDate on, @Nullable Paper paper, @Nullable String reason) {}
