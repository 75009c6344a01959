package org.lianban.casework.party.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PartyId;

/** A right as it stands in the matter. */
public record RightEntry(
        PartyId id,
        RightType type,
        String name,
        Identifier number,
        @Nullable Integer trademarkClass) {
    /** The same for a patent's number with and without ZL: what two matters are compared by. */
    public String key() {
        return type.keyOf(number.normalised());
    }

    /** Both name one right: a mark is another one in each class; what has no number has a name. */
    public boolean isSameRightAs(RightEntry other) {
        return type == other.type
                && key().equals(other.key())
                && Objects.equals(trademarkClass, other.trademarkClass)
                && (!key().isEmpty() || name.equals(other.name));
    }
}
