package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.LetterId;

/** A letter that reminded of what is late (催办函). */
public record Reminder(LetterId letter, LocalDate on) {}
