package org.lianban.casework.deadline.domain;

import org.jspecify.annotations.Nullable;

/**
 * A row of the deadline register.
 *
 * @param limit null if no clock of days can be started for it (hours, years, a fixed end)
 * @param coercive binds on the unrolled day (decision 4)
 */
public record LegalLimit(
        String id, String event, @Nullable Limit limit, String basis, boolean coercive) {}
