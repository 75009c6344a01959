package org.lianban.casework.deadline.domain;

/**
 * A line of a year's sheet that cannot stand.
 *
 * @param line counted from 1; 0 for the sheet as a whole
 * @param text what stands there
 */
public record SheetFault(int line, String text, Why why) {
    /** What is wrong with it. */
    public enum Why {
        NO_DAYS,
        TOO_MANY_LINES,
        NOT_THREE_PARTS,
        NOT_A_DAY,
        NEITHER_OFF_NOR_WORK,
        NAME_TOO_LONG,
        OTHER_YEAR,
        SAID_TWICE,
        WORK_WITHIN_THE_WEEK
    }
}
