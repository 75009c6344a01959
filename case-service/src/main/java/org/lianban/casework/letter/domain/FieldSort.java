package org.lianban.casework.letter.domain;

/** How a field of a letter is written. */
public enum FieldSort {
    LINE,
    /** Paragraphs, one in a line. */
    TEXT,
    /** Several things, one in a line. */
    LINES,
    /** ISO 8601, {@code 2026-07-08}; printed {@code 2026年7月8日}. */
    DAY,
    /** ISO 8601 without a zone, in the time of Shanghai; printed {@code 2026年7月8日9时30分}. */
    MOMENT
}
