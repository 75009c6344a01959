package org.lianban.casework.letter.domain;

/** How a party can have an act examined (行政复议、行政诉讼), as a letter tells it. */
public final class Remedies {
    private static final String AGAINST = "如不服本%s，可以依法申请行政复议，也可以依法提起行政诉讼。";

    private Remedies() {}

    /** Against a decision (决定书). */
    public static String ofDecision() {
        return AGAINST.formatted("决定");
    }

    /** Against a notice (通知书). */
    public static String ofNotice() {
        return AGAINST.formatted("通知");
    }
}
