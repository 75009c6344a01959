package org.lianban.kernel.contract;

import java.util.List;

/** Everybody who may see the subject after the fact; readers rebuild their reader rows from it. */
public record Audience(
        List<OfficeId> offices,
        List<PersonId> persons,
        List<AgencyId> agencies,
        List<PersonId> excluded) {
    public Audience {
        offices = List.copyOf(offices);
        persons = List.copyOf(persons);
        agencies = List.copyOf(agencies);
        excluded = List.copyOf(excluded);
    }

    /** Facts about offices, people and the calendar: every office may see them. */
    public static Audience everyOffice() {
        return new Audience(List.of(), List.of(), List.of(), List.of());
    }
}
