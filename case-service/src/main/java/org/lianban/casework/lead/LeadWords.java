package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadAction;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;

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

    LeadView.ActionView action(LeadAction action) {
        String name = action.act().path();
        LeadAction.@Nullable Closed closed = action.closed();
        return closed == null
                ? new LeadView.ActionView(name, true, null, null)
                : new LeadView.ActionView(
                        name,
                        false,
                        closed.because(),
                        catalogue.sentence(
                                closed.because().name(), closed.particulars(), language.locale()));
    }

    LeadView.Warning firstFiledConflict(LeadView.OfficeView office) {
        String sentence =
                catalogue.sentence(
                        FIRST_FILED_CONFLICT, Map.of("office", office.name()), language.locale());
        return new LeadView.Warning(FIRST_FILED_CONFLICT, sentence, office);
    }
}
