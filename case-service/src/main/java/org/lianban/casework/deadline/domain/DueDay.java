package org.lianban.casework.deadline.domain;

import java.time.LocalDate;

/**
 * When a limit ends.
 *
 * @param raw the last day as counted
 * @param due the last day as it binds: moved to a working day where the limit rolls
 * @param provisional computed with a year whose holidays are not announced
 */
public record DueDay(LocalDate raw, LocalDate due, boolean provisional) {}
