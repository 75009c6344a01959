package org.lianban.casework.lead;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.Teller;

/** Who told of the breach; sealed before it is stored, never written anywhere else. */
record Informant(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String idNumber,
        boolean anonymous) {
    /** What the rules may know. */
    Teller teller() {
        return new Teller(
                name != null, phone != null || address != null, idNumber != null, anonymous);
    }

    // A record prints its parts; this one must not, wherever it may be logged.
    @Override
    public String toString() {
        return "Informant[protected]";
    }
}
