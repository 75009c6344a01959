package org.lianban.casework.lead;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;

/**
 * What is said of one row of a list. Never what the row says.
 *
 * @param row as the spreadsheet counts
 * @param number of the matter
 * @param code of the refusal
 * @param sentence of it, in the language of whoever brought the list
 * @param column its heading in the list; none where the row as a whole is refused
 */
record ImportLine(
        int row,
        ImportOutcome outcome,
        @Nullable MatterId matter,
        @Nullable String number,
        @Nullable String code,
        @Nullable String sentence,
        @Nullable String column) {
    static ImportLine entered(int row, ImportOutcome outcome, MatterId matter, String number) {
        return new ImportLine(row, outcome, matter, number, null, null, null);
    }

    /** In order, and yet no matter, or none that may be named. */
    static ImportLine without(int row, ImportOutcome outcome) {
        return new ImportLine(row, outcome, null, null, null, null, null);
    }

    boolean isRefused() {
        return switch (outcome) {
            case REFUSED -> true;
            case ENTERED, WOULD_ENTER, HELD_BACK -> false;
        };
    }

    /** It is a matter now, whether or not that is named. */
    boolean isEntered() {
        return switch (outcome) {
            case ENTERED -> true;
            case WOULD_ENTER, REFUSED, HELD_BACK -> false;
        };
    }
}
