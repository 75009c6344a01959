package org.lianban.casework.letter.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a letter is not given out or not verified, or a register not shown or changed. */
public enum LetterRefusal implements Refusal {
    /** Its paper is being made, which takes seconds. */
    PAPER_NOT_READY,
    /** {@code most}: of how many MiB of papers one file is made at most. */
    BUNDLE_TOO_LARGE,
    /** Others' letters are being bound. */
    BUNDLE_BUSY,
    /** What was typed is no code: its check character does not fit. */
    CODE_MISTYPED,
    /** What was sent to be compared with a paper is none. */
    NOT_A_PDF,
    /** A register is read by its own office and those above it. */
    LETTER_REGISTER_NOT_YOURS,
    /** Only a head of the office itself answers for its numbers. */
    LETTER_NUMBERS_HEAD_REQUIRED,
    /** The count begins where it began: a number was drawn since. */
    LETTER_NUMBER_DRAWN,
    /** Another number is next; the one that is meant was drawn, or is not its turn yet. */
    LETTER_NUMBER_NOT_NEXT,
    /** Numbers are drawn in the present year alone. */
    LETTER_YEAR_NOT_CURRENT,
    /** What is searched for is no number of a letter. */
    LETTER_NUMBER_UNREADABLE,
    /** {@code field}, {@code character}: none of the fonts of papers has it. */
    LETTER_UNPRINTABLE,
    /** {@code office}: only a head of it makes its letters void. */
    LETTER_VOIDING_HEAD_REQUIRED,
    LETTER_ALREADY_VOID,
    /** {@code act}: by which it was issued, and with which alone it becomes void. */
    LETTER_RESTS_ON_ACT
}
