package org.lianban.acceptance.handover;

import org.lianban.acceptance.Answer;

/**
 * What was tried, and how it was answered.
 *
 * @param key under which it was sent, the same for both of a pair that is one command
 * @param outdated whoever tried had not seen how things stood: it must be refused
 */
record Attempt(Act act, Bureau by, String key, boolean outdated, Answer answer) {
    boolean isDone() {
        return !answer.isRefused();
    }

    @Override
    public String toString() {
        return act
                + " by "
                + by
                + (outdated ? ", who is behind" : "")
                + ": "
                + answer.status()
                + " "
                + answer.code();
    }
}
