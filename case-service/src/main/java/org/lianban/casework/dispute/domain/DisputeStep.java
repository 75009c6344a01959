package org.lianban.casework.dispute.domain;

import java.util.Locale;
import org.lianban.casework.matter.domain.Weight;

/** What can be done with a dispute that is raised. */
public enum DisputeStep {
    /** Says which office is competent, and why. */
    STATE,
    /** Proposes how to end the negotiation. */
    PROPOSE,
    /** Agrees to what the other office proposed. */
    AGREE,
    /** Reports to the common superior. */
    REPORT_UP,
    /** The common superior designates of its own accord. */
    TAKE_UP,
    /** The raiser gives it up. */
    DROP;

    Weight weight() {
        return switch (this) {
            case STATE, PROPOSE, AGREE, REPORT_UP, TAKE_UP -> Weight.OTHER;
            case DROP -> Weight.UNDOING;
        };
    }

    /** Its name in views. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
