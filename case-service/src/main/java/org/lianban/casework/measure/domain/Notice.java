package org.lianban.casework.measure.domain;

import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.kernel.contract.LetterId;

/** How the party is told of an act. */
public sealed interface Notice {
    /** What the measure keeps of it. */
    ActPaper paper();

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
