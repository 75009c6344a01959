package org.lianban.casework.exhibit.domain;

/** Kinds of evidence (程序规定23), as lists print them. */
public enum ExhibitKind {
    DOCUMENTARY("书证"),
    PHYSICAL("物证"),
    AUDIO_VISUAL("视听资料"),
    ELECTRONIC("电子数据"),
    TESTIMONY("证人证言"),
    PARTY_STATEMENT("当事人的陈述"),
    EXPERT_OPINION("鉴定意见"),
    INQUEST_RECORD("勘验笔录"),
    SITE_RECORD("现场笔录");

    private final String title;

    ExhibitKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
