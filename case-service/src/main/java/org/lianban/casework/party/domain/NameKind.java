package org.lianban.casework.party.domain;

/** How another name belongs to a party. */
public enum NameKind {
    /** 别名, 字号, a shop's name on a platform */
    ALIAS,
    /** 曾用名 */
    FORMER
}
