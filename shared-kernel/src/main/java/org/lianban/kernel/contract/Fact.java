package org.lianban.kernel.contract;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, told to other services. One golden JSON file per fact; only additive
 * change.
 */
public sealed interface Fact permits CaseworkEvent, EvidenceEvent, NoticeEvent {
    /**
     * The one office that is woken by it; null if its whole audience is. The others read of it when
     * what it prepares has gone out. It narrows hints only: who may see the subject is the
     * audience.
     */
    default @Nullable OfficeId hearer() {
        return null;
    }

    /**
     * An office that is told of it though it need not see the subject: it was written to, and this
     * is about what it was written. It hears of this fact alone; null if nobody was.
     */
    default @Nullable OfficeId addressee() {
        return null;
    }
}
