package org.lianban.casework.letter.domain;

/** To whom a kind of letters goes. */
public enum Addressing {
    /** To offices of the system. */
    OFFICES,
    /** To a party, or to a body that is no office here, by its name. */
    BODY,
    /** To nobody: it stays in the file. */
    FILE;

    /** A party that nobody has named yet, as a letter addresses it. */
    public static final String UNKNOWN_PARTY = "当事人（尚未查明）";

    /** Between those to whom one letter goes. */
    static final String AND = "、";
}
