package org.lianban.casework.party.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer should know of a right before he relies on it.
 *
 * @param number of the right
 * @param from and to, its known days; null where unknown
 */
public record RightWarning(
        Kind kind, String name, String number, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** Codes of the warnings, as their sentences are known. */
    public enum Kind {
        /** Nobody has looked into the register, or not far enough. */
        RIGHT_NOT_CHECKED,
        /** Not yet, or no longer, valid while the act went on. */
        RIGHT_NOT_VALID_AT_ACT,
        /** Not valid on the day a decision would be made. */
        RIGHT_LAPSED_AT_DECISION,
        /** Valid, and soon no more. */
        RIGHT_LAPSES_SOON
    }
}
