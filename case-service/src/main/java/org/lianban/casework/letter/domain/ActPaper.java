package org.lianban.casework.letter.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;

/** By which paper the party is told of an act. */
public sealed interface ActPaper {
    /**
     * Written outside.
     *
     * @param number as it stands there
     */
    record Outside(String number) implements ActPaper {}

    /** A letter of the office, issued with the act; its number is the letters' business. */
    record Issued(LetterId letter) implements ActPaper {}

    /** Its number, if it was written outside. */
    default @Nullable String outside() {
        return switch (this) {
            case Outside(var number) -> number;
            case Issued _ -> null;
        };
    }

    /** The letter, if it is one. */
    default @Nullable LetterId issued() {
        return switch (this) {
            case Outside _ -> null;
            case Issued(var letter) -> letter;
        };
    }

    /** Of what was kept; none if neither was. */
    static @Nullable ActPaper of(@Nullable String outside, @Nullable LetterId issued) {
        if (issued != null) {
            return new Issued(issued);
        }
        return outside == null ? null : new Outside(outside);
    }
}
