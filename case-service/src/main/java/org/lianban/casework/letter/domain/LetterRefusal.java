package org.lianban.casework.letter.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a letter is not given out, or not verified. */
public enum LetterRefusal implements Refusal {
    /** Its paper is being made, which takes seconds. */
    PAPER_NOT_READY,
    /** What was typed is no code: its check character does not fit. */
    CODE_MISTYPED,
    /** What was sent to be compared with a paper is none. */
    NOT_A_PDF
}
