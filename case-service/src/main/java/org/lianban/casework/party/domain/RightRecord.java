package org.lianban.casework.party.domain;

import org.jspecify.annotations.Nullable;

/**
 * A registered right as it was last checked. Each check is kept; nothing is overwritten.
 *
 * @param number checked, with flag and reason
 * @param holderCode checked likewise; null where none was given
 */
public record RightRecord(
        RightRecordId id, RightSaid said, Identifier number, @Nullable Identifier holderCode) {
    /** What it is found by from a matter's right: the same for a patent with and without ZL. */
    public String key() {
        return said.type().keyOf(number.normalised());
    }

    /** A trademark and a patent may have the same digits. */
    boolean isSameRightAs(RightRecord other) {
        return said.type().numberKind() == other.said().type().numberKind()
                && key().equals(other.key());
    }
}
