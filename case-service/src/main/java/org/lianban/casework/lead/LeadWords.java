package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadAct;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Ruling.Refused;

/** The sentences in a view, in the caller's language. */
@ApplicationScoped
class LeadWords {
    private static final String FIRST_FILED_CONFLICT = "FIRST_FILED_CONFLICT";

    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    LeadWords(ProblemCatalogue catalogue, CallerLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    LeadView.ActionView action(LeadAct act, Optional<Refused<Lead>> closed) {
        return closed.map(
                        refused ->
                                new LeadView.ActionView(
                                        act.path(),
                                        false,
                                        refused.refusal().name(),
                                        catalogue.sentence(
                                                refused.refusal().name(),
                                                refused.particulars(),
                                                language.locale())))
                .orElseGet(() -> new LeadView.ActionView(act.path(), true, null, null));
    }

    LeadView.Warning firstFiledConflict(LeadView.OfficeView office) {
        String sentence =
                catalogue.sentence(
                        FIRST_FILED_CONFLICT, Map.of("office", office.name()), language.locale());
        return new LeadView.Warning(FIRST_FILED_CONFLICT, sentence, office);
    }
}
