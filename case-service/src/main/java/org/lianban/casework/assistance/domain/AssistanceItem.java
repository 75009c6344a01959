package org.lianban.casework.assistance.domain;

import org.jspecify.annotations.Nullable;

/**
 * A numbered item of a request.
 *
 * @param number through all of its letters, from 1
 * @param round of the letter that asks for it
 * @param answer prepared or sealed; null if nobody has written one
 */
public record AssistanceItem(int number, int round, Asked asked, @Nullable ItemAnswer answer) {
    /** As whoever asked reads it: what is not sealed is open. */
    public AskedState state() {
        return answer != null && answer.isSealed() ? answer.outcome().state() : AskedState.OPEN;
    }

    public boolean isOpen() {
        return state() == AskedState.OPEN;
    }

    /** It has an answer that waits for the head. */
    public boolean isPrepared() {
        return answer != null && !answer.isSealed();
    }

    AssistanceItem with(ItemAnswer next) {
        return new AssistanceItem(number, round, asked, next);
    }
}
