package org.lianban.casework.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.delivery.DeliveryViews.ActionView;
import org.lianban.casework.delivery.domain.DeliveryAct;
import org.lianban.casework.delivery.domain.DeliveryAction;
import org.lianban.casework.delivery.domain.DeliveryRules;
import org.lianban.casework.delivery.domain.Situation;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;

/** What a caller may do with a letter now, by the rules that will decide, in his language. */
@ApplicationScoped
class DeliveryActions {
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    DeliveryActions(ProblemCatalogue catalogue, CallerLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    List<ActionView> of(Situation situation, DeliveryAct act) {
        return DeliveryRules.actions(situation).stream()
                .filter(action -> action.act() == act)
                .map(this::view)
                .toList();
    }

    private ActionView view(DeliveryAction action) {
        String name = action.act().word();
        DeliveryAction.@Nullable Closed closed = action.closed();
        return closed == null
                ? new ActionView(name, true, null, null)
                : new ActionView(name, false, closed.because(), sentence(closed));
    }

    private String sentence(DeliveryAction.Closed closed) {
        return catalogue.sentence(closed.because().name(), closed.particulars(), language.locale());
    }
}
