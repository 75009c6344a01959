package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Who may take part in enforcement acts, as papers name them: whoever may not stands in none
 * (程序规定22).
 */
public final class Certified {
    private Certified() {}

    /** Those of them who are certified on that day, with their certificates, one in a line. */
    public static String lines(Collection<Person> officers, LocalDate day) {
        return officers.stream()
                .flatMap(officer -> officer.certifiedOn(day).stream())
                .collect(Collectors.joining("\n"));
    }
}
