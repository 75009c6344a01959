package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role in an office and the days on which it is in force, both included.
 *
 * @param from the first day; none for a role that was there before days were kept
 * @param to the last day; none while it is open-ended
 */
public record RoleTerm(String role, @Nullable LocalDate from, @Nullable LocalDate to) {}
