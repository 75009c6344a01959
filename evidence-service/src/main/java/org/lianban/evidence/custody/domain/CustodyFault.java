package org.lianban.evidence.custody.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something the log says differently from what it once said.
 *
 * @param entry the entry at which it shows, by its id; absent where an entry is missing
 */
public record CustodyFault(Kind kind, String log, long place, @Nullable String entry) {
    /** What is wrong. */
    public enum Kind {
        /** An entry's bytes do not give its leaf: they were edited. */
        ENTRY_CHANGED,
        /** An item's entry does not follow the one before: edited, inserted or removed. */
        CHAIN_BROKEN,
        /** A place of the tree has no entry. */
        LEAF_MISSING,
        /** The leaves do not give the head that was kept when there were so many. */
        HEAD_DIFFERS,
        /** The tree ends before the last head that was kept. */
        LOG_SHORTER
    }
}
