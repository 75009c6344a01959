package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.counter.Article;
import org.lianban.kernel.counter.LawBook;

/**
 * Which version of the law applies to an act (处罚法37): that of the time of the act, unless the one
 * in force at the decision is lighter. What is lighter a person says.
 *
 * @param atAct the versions in force while it happened, provision by provision, oldest first; two
 *     of one provision if the act ran across the change
 * @param newer those in force at the decision that came after the act was over
 */
public record ActLaw(ActLawState state, List<Article> atAct, List<Article> newer) {
    public ActLaw {
        atAct = List.copyOf(atAct);
        newer = List.copyOf(newer);
    }

    /**
     * @param decided day of the decision on filing
     */
    public static ActLaw of(BreachType breach, ActPeriod act, LawBook laws, LocalDate decided) {
        @Nullable LocalDate last = act.continuing() ? decided : act.to();
        if (last == null || !act.isOrdered()) {
            return new ActLaw(ActLawState.UNKNOWN, List.of(), List.of());
        }
        LocalDate first = act.from() == null || act.from().isAfter(last) ? last : act.from();
        List<Article> atAct = new ArrayList<>();
        List<Article> newer = new ArrayList<>();
        boolean across = false;
        for (String id : breach.articles()) {
            List<Article> then =
                    laws.versions(id).stream()
                            .filter(article -> article.isValidDuring(first, last))
                            .toList();
            across |= then.size() > 1;
            atAct.addAll(then);
            laws.on(id, decided).filter(now -> !then.contains(now)).ifPresent(newer::add);
        }
        ActLawState state =
                !newer.isEmpty()
                        ? ActLawState.CHOICE
                        : across ? ActLawState.ACROSS : ActLawState.SAME;
        return new ActLaw(state, atAct, newer);
    }

    /** True if whoever files must say which law he applies. */
    public boolean isChoiceDue() {
        return state == ActLawState.CHOICE;
    }
}
