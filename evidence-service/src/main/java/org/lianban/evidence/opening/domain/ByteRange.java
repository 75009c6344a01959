package org.lianban.evidence.opening.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of a whole are asked for (RFC 9110 §14). Several ranges at once are answered with the
 * whole, as is what cannot be read as a range: a server may pass over {@code Range}, and nobody who
 * reads evidence needs an answer in parts.
 */
public sealed interface ByteRange {
    /** All of it. */
    record Whole() implements ByteRange {}

    /**
     * From the first to the last, both included, counted from 0.
     *
     * @param last inside the whole
     */
    record Part(long first, long last) implements ByteRange {
        public Part {
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("no range: " + first + "-" + last);
            }
        }

        public long length() {
            return last - first + 1;
        }

        /** As {@code Content-Range} says it. */
        public String contentRange(long whole) {
            return "bytes " + first + "-" + last + "/" + whole;
        }
    }

    /** There are no such bytes. */
    record Unsatisfiable() implements ByteRange {}

    /** Digits at most: a number with more is past the end of whatever there is. */
    int DIGITS = 18;

    Pattern SINGLE = Pattern.compile("bytes=[ \\t]*(\\d*)-(\\d*)[ \\t]*");

    /**
     * @param range the header as it came
     * @param ifRange only if the whole still has this tag
     * @param tag the whole's strong tag
     * @param whole length of the whole, at least 1
     */
    static ByteRange of(@Nullable String range, @Nullable String ifRange, String tag, long whole) {
        if (range == null || (ifRange != null && !ifRange.strip().equals(tag))) {
            return new Whole();
        }
        Matcher asked = SINGLE.matcher(range.strip().toLowerCase(Locale.ROOT));
        if (!asked.matches()) {
            return new Whole();
        }
        return asked.group(1).isEmpty()
                ? suffix(asked.group(2), whole)
                : part(number(asked.group(1)), asked.group(2), whole);
    }

    private static ByteRange suffix(String digits, long whole) {
        if (digits.isEmpty()) {
            return new Whole();
        }
        long length = number(digits);
        return length == 0 ? new Unsatisfiable() : new Part(Math.max(0, whole - length), whole - 1);
    }

    private static ByteRange part(long first, String digits, long whole) {
        long last = digits.isEmpty() ? Long.MAX_VALUE : number(digits);
        if (last < first) {
            return new Whole();
        }
        return first >= whole ? new Unsatisfiable() : new Part(first, Math.min(last, whole - 1));
    }

    private static long number(String digits) {
        String plain = digits.replaceFirst("^0+(?=\\d)", "");
        return plain.length() > DIGITS ? Long.MAX_VALUE : Long.parseLong(plain);
    }
}
