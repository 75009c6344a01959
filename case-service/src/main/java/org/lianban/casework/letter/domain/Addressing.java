package org.lianban.casework.letter.domain;

/** To whom a kind of letters goes. */
public enum Addressing {
    /** To offices of the system. */
    OFFICES,
    /** To a party, or to a body that is no office here, by its name. */
    BODY,
    /** To nobody: it stays in the file. */
    FILE
}
