package org.lianban.kernel.contract;

import java.util.regex.Pattern;

/**
 * An enforcement office (局), keyed by its division code; never by its 机关代字, which may collide. Or a
 * body outside the system (系统外单位), by its number in the register.
 */
public record OfficeId(String value) {
    // The code of a division is of digits alone: the two never meet.
    private static final Pattern OUTSIDE = Pattern.compile("W\\d{6}");

    public OfficeId {
        if (value.isBlank() || value.length() > 12) {
            throw new IllegalArgumentException("an office id has 1 to 12 characters");
        }
    }

    public static OfficeId of(String text) {
        return new OfficeId(text);
    }

    /** Whether it names a body outside: nobody of such signs in here, or reads notices. */
    public boolean isOutside() {
        return OUTSIDE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
