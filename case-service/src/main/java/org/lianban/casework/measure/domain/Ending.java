package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;

/**
 * How and when it ended.
 *
 * @param paper by which the party was told, where it was
 */
public record Ending(
        MeasureOutcome how, LocalDate on, @Nullable ActPaper paper, @Nullable String reason) {}
