package org.lianban.kernel.contract;

/** An enforcement office (局), keyed by its division code; never by its 机关代字, which may collide. */
public record OfficeId(String value) {
    public OfficeId {
        if (value.isBlank() || value.length() > 12) {
            throw new IllegalArgumentException("an office id has 1 to 12 characters");
        }
    }

    public static OfficeId of(String text) {
        return new OfficeId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
