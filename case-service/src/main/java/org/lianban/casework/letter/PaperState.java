package org.lianban.casework.letter;

/** How far a letter's paper is. */
enum PaperState {
    /** To be made, or being made. */
    WAITING,
    /** Kept, and served as it was made. */
    MADE
}
