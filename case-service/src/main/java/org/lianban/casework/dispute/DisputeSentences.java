package org.lianban.casework.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.dispute.DisputeView.ActionLine;
import org.lianban.casework.dispute.domain.DisputeAction;
import org.lianban.casework.dispute.domain.DisputeAction.Closed;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;

/** Says in the caller's language why an action is closed, with names filled in. */
@ApplicationScoped
class DisputeSentences {
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    DisputeSentences(ProblemCatalogue catalogue, CallerLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    ActionLine line(DisputeAction action) {
        return line(action.step().word(), action.weight(), action.closed());
    }

    ActionLine line(String name, Weight weight, @Nullable Closed closed) {
        if (closed == null) {
            return new ActionLine(name, weight, true, null, null);
        }
        String reason =
                catalogue.sentence(
                        closed.because().name(), closed.particulars(), language.locale());
        return new ActionLine(name, weight, false, closed.because(), reason);
    }
}
