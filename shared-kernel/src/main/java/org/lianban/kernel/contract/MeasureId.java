package org.lianban.kernel.contract;

import java.util.UUID;

/** One measure on goods (先行登记保存、查封、扣押) from its proposal to its end. */
public record MeasureId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static MeasureId of(String text) {
        return new MeasureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
