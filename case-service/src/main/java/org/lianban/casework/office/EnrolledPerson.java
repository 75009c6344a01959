package org.lianban.casework.office;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Absence;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.PersonId;

/**
 * A person with what no rule needs: the label for readers of English, and whether he is made up.
 *
 * @param demo made up for trying things out
 * @param actingFor roles that he holds for a colleague today, and for whom
 * @param absence when he is away, now or next
 */
record EnrolledPerson(
        Person person,
        @Nullable String labelInEnglish,
        boolean demo,
        Map<Role, PersonId> actingFor,
        @Nullable Absence absence) {
    EnrolledPerson {
        actingFor = Map.copyOf(actingFor);
    }

    boolean isAbsentOn(LocalDate day) {
        return absence != null && absence.isOn(day);
    }

    /** In his own right alone, and never away. */
    EnrolledPerson(Person person, @Nullable String labelInEnglish, boolean demo) {
        this(person, labelInEnglish, demo, Map.of(), null);
    }

    String labelForReadersOfEnglish() {
        return labelInEnglish == null ? person.label() : labelInEnglish;
    }
}
