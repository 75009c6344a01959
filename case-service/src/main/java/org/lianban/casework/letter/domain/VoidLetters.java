package org.lianban.casework.letter.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;

/**
 * Whatever letters of it are valid become void: of an act that is taken back before it had any
 * effect, or one that was written wrongly.
 *
 * @param about the transfer that is taken back, with all its letters
 * @param letter the one of another act, or of none, with the lists that go along with it
 * @param alone no act is taken back with it
 */
public record VoidLetters(
        MatterId matter,
        @Nullable TransferId about,
        @Nullable LetterId letter,
        boolean alone,
        String reason)
        implements LetterOrder {
    public static VoidLetters ofTransfer(MatterId matter, TransferId about, String reason) {
        return new VoidLetters(matter, about, null, false, reason);
    }

    public static VoidLetters ofAct(MatterId matter, LetterId letter, String reason) {
        return new VoidLetters(matter, null, letter, false, reason);
    }

    /** A letter that was written wrongly. */
    public static VoidLetters alone(MatterId matter, LetterId letter, String reason) {
        return new VoidLetters(matter, null, letter, true, reason);
    }

    /** It is the letter itself that was written wrongly, not a list that goes along with it. */
    public boolean isAbout(LetterId one) {
        return alone && one.equals(letter);
    }
}
