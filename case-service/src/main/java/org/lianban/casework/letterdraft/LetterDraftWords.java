package org.lianban.casework.letterdraft;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.letterdraft.domain.Closed;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;

/** What views say in the caller's language. */
@ApplicationScoped
class LetterDraftWords {
    private final Offices offices;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    LetterDraftWords(Offices offices, ProblemCatalogue catalogue, CallerLanguage language) {
        this.offices = offices;
        this.catalogue = catalogue;
        this.language = language;
    }

    String sentence(Closed closed) {
        return catalogue.sentence(closed.because().name(), closed.particulars(), language.locale());
    }

    String label(PersonId person) {
        return offices.person(person).map(Person::label).orElse("");
    }
}
