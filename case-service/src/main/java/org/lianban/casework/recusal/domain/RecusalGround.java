package org.lianban.casework.recusal.domain;

/** On whose word a person is recused (处罚法43). */
public enum RecusalGround {
    /** He asked for it himself. */
    OWN_REQUEST,
    /** A party asked for it. */
    PARTY_REQUEST,
    /** His office found the reason itself. */
    FOUND
}
