package org.lianban.casework.letter.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;

/**
 * The act is taken back before it had any effect: whatever letters of it are valid become void.
 *
 * @param about the transfer that is taken back, with all its letters
 * @param letter the one of another act, with the lists that go along with it
 */
public record VoidLetters(
        MatterId matter, @Nullable TransferId about, @Nullable LetterId letter, String reason)
        implements LetterOrder {
    public static VoidLetters ofTransfer(MatterId matter, TransferId about, String reason) {
        return new VoidLetters(matter, about, null, reason);
    }

    public static VoidLetters ofAct(MatterId matter, LetterId letter, String reason) {
        return new VoidLetters(matter, null, letter, reason);
    }
}
