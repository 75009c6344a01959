package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;

/**
 * How and when it ended.
 *
 * @param paper the release, where there is one
 */
public record Ending(
        MeasureOutcome how, LocalDate on, @Nullable ActPaper paper, @Nullable String reason) {}
