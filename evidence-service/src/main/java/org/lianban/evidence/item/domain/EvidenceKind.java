package org.lianban.evidence.item.domain;

/** Kinds of evidence (程序规定23). */
public enum EvidenceKind {
    /** 书证. */
    DOCUMENTARY,
    /** 物证. */
    PHYSICAL,
    /** 视听资料. */
    AUDIO_VISUAL,
    /** 电子数据. */
    ELECTRONIC,
    /** 证人证言. */
    TESTIMONY,
    /** 当事人的陈述. */
    PARTY_STATEMENT,
    /** 鉴定意见. */
    EXPERT_OPINION,
    /** 勘验笔录. */
    INQUEST_RECORD,
    /** 现场笔录. */
    SITE_RECORD;

    /**
     * Of which it must be said how, when, by whom and on what carrier it was made (arts 25, 26).
     */
    boolean isMade() {
        return this == ELECTRONIC || this == AUDIO_VISUAL;
    }
}
