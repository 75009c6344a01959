package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * An office has said whether it works on a day, or that the day is again what it is for all.
 *
 * @param kind {@code OFF}, {@code WORK} or {@code AS_ALL}
 */
public record LocalDaySet(OfficeId officeId, LocalDate day, String kind) implements CaseworkEvent {}
