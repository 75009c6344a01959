package org.lianban.evidence.item.domain;

/** Original, or a copy that somebody attests (程序规定24). */
public enum EvidenceForm {
    ORIGINAL,
    COPY
}
