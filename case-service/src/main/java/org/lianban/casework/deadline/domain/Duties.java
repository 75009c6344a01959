package org.lianban.casework.deadline.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is under a clock.
 *
 * @param own of the office whose limit it is
 * @param lent while a transfer is on its way: whoever must take its next step
 */
public record Duties(Duty own, @Nullable Duty lent) {
    public static Duties of(Duty own) {
        return new Duties(own, null);
    }

    /** Who must act next. */
    public Duty next() {
        return lent == null ? own : lent;
    }

    Duties handedTo(Duty another) {
        return new Duties(another, lent);
    }

    Duties lentTo(Duty another) {
        return new Duties(own, another);
    }

    Duties returned() {
        return new Duties(own, null);
    }
}
