package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when it ended.
 *
 * @param paper number of the release, where there is one
 */
public record Ending(
        MeasureOutcome how, LocalDate on, @Nullable String paper, @Nullable String reason) {}
