package org.lianban.casework.measure.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.kernel.contract.LetterId;

/** How the party is told of an act. */
public sealed interface Notice {
    /** Why goods that are not seized go back, where nobody says more. */
    String NEEDLESS = "上述证据不需要继续先行登记保存。";

    /** What the measure keeps of it. */
    ActPaper paper();

    /** The same of an act that issues a letter of ours only where goods go back by it. */
    default @Nullable ActPaper paperIf(boolean goBack) {
        return switch (this) {
            case Outside outside -> outside.paper();
            case Ours ours -> goBack ? ours.paper() : null;
        };
    }

    /** The same for that reason. */
    default Notice because(String reason) {
        return switch (this) {
            case Outside outside -> outside;
            case Ours ours -> new Ours(ours.letter(), ours.list(), reason);
        };
    }

    /**
     * By a paper written outside, as on a market where nothing can be printed.
     *
     * @param number as it stands there
     */
    record Outside(String number) implements Notice {
        @Override
        public ActPaper paper() {
            return new ActPaper.Outside(number);
        }
    }

    /**
     * By a letter that is issued with the act, and a list of the goods that goes along with it.
     *
     * @param reason as the party reads it
     */
    record Ours(LetterId letter, LetterId list, String reason) implements Notice {
        @Override
        public ActPaper paper() {
            return new ActPaper.Issued(letter);
        }
    }
}
