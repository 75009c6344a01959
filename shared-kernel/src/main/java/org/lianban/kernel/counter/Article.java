package org.lianban.kernel.counter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A provision of a law as it stands in one version of that law. Its id names the provision and
 * outlives renumbering: the number belongs to the version.
 *
 * @param law id of the law, and what it is called in full and in short
 * @param number article as it is cited, {@code 18}, {@code 57(4)}, {@code 33–35}; empty for the
 *     whole of it
 * @param from first day of its version; null if that day is not recorded
 * @param to last day of its version; null while it has no end
 * @param paraphrase what it says, in our words: never the official text
 */
public record Article(
        String id,
        Law law,
        Wording version,
        String number,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Wording paraphrase) {
    public Article {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a version that ends before it begins: " + id);
        }
    }

    /** Which law. */
    public record Law(String id, Wording name, Wording brief) {}

    /** True on every day of its version, the first and the last included. */
    public boolean isValidOn(LocalDate day) {
        return isValidDuring(day, day);
    }

    /** True if it is valid on some day of the period, both ends included; null leaves it open. */
    public boolean isValidDuring(@Nullable LocalDate first, @Nullable LocalDate last) {
        boolean begun = from == null || last == null || !from.isAfter(last);
        boolean lasts = to == null || first == null || !to.isBefore(first);
        return begun && lasts;
    }
}
