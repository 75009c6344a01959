package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which somebody is away; both included. It closes nothing to him. */
public record Absence(UUID id, LocalDate from, LocalDate to) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
