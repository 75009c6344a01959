package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Person;

/**
 * How far a matter had come when its office began to work with this system.
 *
 * @param formerNumber under which the office's former books have it
 * @param officers who handle it, as they are today; empty if nobody was named
 * @param extendedOn when the agency head granted the one extension of verification
 * @param pauses time not counted towards the limit that runs, oldest first
 * @param filedOn when a case was filed; null while filing is not decided
 */
public record ImportedCourse(
        String formerNumber,
        List<Person> officers,
        @Nullable LocalDate extendedOn,
        List<Pause> pauses,
        @Nullable LocalDate filedOn) {
    public ImportedCourse {
        officers = List.copyOf(officers);
        pauses = List.copyOf(pauses);
    }
}
