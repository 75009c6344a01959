package org.lianban.casework.office;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Person;

/**
 * A person with what no rule needs: the label for readers of English, and whether he is made up.
 *
 * @param demo made up for trying things out
 */
record EnrolledPerson(Person person, @Nullable String labelInEnglish, boolean demo) {
    String labelForReadersOfEnglish() {
        return labelInEnglish == null ? person.label() : labelInEnglish;
    }
}
