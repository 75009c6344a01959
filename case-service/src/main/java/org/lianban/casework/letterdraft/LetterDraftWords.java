package org.lianban.casework.letterdraft;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.letterdraft.domain.Closed;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
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

    /** What a person is called; nothing if nobody knows him. */
    PersonLabel label(PersonId person) {
        return offices.label(person).orElseGet(() -> new PersonLabel(person.toString(), "", ""));
    }
}
