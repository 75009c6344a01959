package org.lianban.casework.transfer.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MeasureId;

/**
 * What becomes of the goods of one open measure when the matter goes (程序规定36–38).
 *
 * @param place where the goods are kept; null of those released before
 * @param handsOver who hands them over; null likewise
 * @param takesOver who takes them over for the receiver; null if nobody is named yet
 * @param papers identifiers of what will come to be if they go along
 */
public record GoodsPlan(
        MeasureId measure,
        Course course,
        @Nullable String place,
        @Nullable String handsOver,
        @Nullable String takesOver,
        Papers papers) {
    public GoodsPlan {
        if (course == Course.GOES_ALONG && (place == null || handsOver == null)) {
            throw new IllegalArgumentException("goods that go along are somewhere, with somebody");
        }
    }

    /** What the sender does with them. */
    public enum Course {
        /** They go back before the letter goes out. */
        RELEASED_BEFORE,
        /** They go with the file; the measure is the new office's with the move. */
        GOES_ALONG
    }

    /**
     * @param notice by which the party is told
     * @param clock the limit of the measure in the new office
     */
    public record Papers(LetterId notice, ClockId clock) {}

    boolean goesAlong() {
        return course == Course.GOES_ALONG;
    }
}
