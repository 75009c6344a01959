package org.lianban.casework.office.domain;

import java.time.LocalDate;

/** An enforcement certificate (执法证); both days included. */
public record Certificate(String number, LocalDate validFrom, LocalDate validTo) {
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
