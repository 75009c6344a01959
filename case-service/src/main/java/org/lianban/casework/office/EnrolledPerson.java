package org.lianban.casework.office;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Person;

/** A person with the label for readers of English, which no rule needs. */
record EnrolledPerson(Person person, @Nullable String labelInEnglish) {
    String labelForReadersOfEnglish() {
        return labelInEnglish == null ? person.label() : labelInEnglish;
    }
}
