package org.lianban.casework.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadAction;
import org.lianban.casework.lead.domain.MatterImportRules;
import org.lianban.casework.lead.domain.RegistrationRules;
import org.lianban.casework.me.MeView.MeAction;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Ruling.Refused;

/** What a person may begin without a matter, by the rules that will decide. */
@ApplicationScoped
class Beginnings {
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    Beginnings(ProblemCatalogue catalogue, CallerLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** In the order in which they are offered. */
    List<MeAction> of(Caller caller) {
        return List.of(
                action(MeView.REGISTER_LEAD, RegistrationRules.closed(caller)),
                action(MeView.IMPORT_MATTERS, MatterImportRules.closed(caller)));
    }

    private MeAction action(String name, Optional<Refused<Lead>> refused) {
        return refused.map(LeadAction.Closed::of)
                .map(
                        closed ->
                                new MeAction(
                                        name,
                                        false,
                                        closed.because(),
                                        catalogue.sentence(
                                                closed.because().name(),
                                                closed.particulars(),
                                                language.locale())))
                .orElseGet(() -> new MeAction(name, true, null, null));
    }
}
