package org.lianban.casework.letter;

import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterContent;

/** A letter with its paper, to be bound with others. */
record BoundLetter(StoredLetter letter, Paper paper) {
    /** Its title and number, and whether it is void. */
    String name() {
        IssueLetter order = content().letter();
        String named = (order.kind().title() + " " + content().printedNumber()).strip();
        return letter.voided() == null ? named : named + "（作废）";
    }

    String standing() {
        VoidLetter voided = letter.voided();
        return voided == null
                ? "有效"
                : "作废：" + voided.said(null);
    }

    LetterContent content() {
        return letter.content();
    }
}
