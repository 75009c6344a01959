package org.lianban.casework.me;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.lead.domain.LeadAction;
import org.lianban.casework.lead.domain.RegistrationRules;
import org.lianban.casework.me.MeView.MeAction;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;

/** What a person may begin without a matter, by the rules that will decide. */
@ApplicationScoped
class Beginnings {
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    Beginnings(ProblemCatalogue catalogue, CallerLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    MeAction registerLead(Caller caller) {
        return RegistrationRules.closed(caller)
                .map(LeadAction.Closed::of)
                .map(
                        closed ->
                                new MeAction(
                                        MeView.REGISTER_LEAD,
                                        false,
                                        closed.because(),
                                        catalogue.sentence(
                                                closed.because().name(),
                                                closed.particulars(),
                                                language.locale())))
                .orElseGet(() -> new MeAction(MeView.REGISTER_LEAD, true, null, null));
    }
}
