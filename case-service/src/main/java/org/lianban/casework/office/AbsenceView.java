package org.lianban.casework.office;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.office.domain.Absence;

/**
 * When somebody is away, now or next; both days included.
 *
 * @param today he is away today
 */
@Schema(name = "Absence")
public record AbsenceView(String id, LocalDate from, LocalDate to, boolean today) {
    public static AbsenceView of(Absence absence, LocalDate today) {
        return new AbsenceView(
                absence.id().toString(), absence.from(), absence.to(), absence.isOn(today));
    }
}
