package org.lianban.casework.casefile.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The agency head's decision.
 *
 * @param ground of no penalty; null where nothing is established
 * @param paper number of the decision
 */
public record Decision(
        CaseOutcome outcome,
        @Nullable NoPenaltyGround ground,
        String paper,
        String reason,
        LocalDate on) {}
