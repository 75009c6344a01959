package org.lianban.casework.letter.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a letter is not given out. */
public enum LetterRefusal implements Refusal {
    /** Its paper is being made, which takes seconds. */
    PAPER_NOT_READY
}
