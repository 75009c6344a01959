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
}
