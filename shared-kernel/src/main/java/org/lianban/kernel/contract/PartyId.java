package org.lianban.kernel.contract;

import java.util.UUID;

/** One party (当事人) or right (权利) entered in a matter. */
public record PartyId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
