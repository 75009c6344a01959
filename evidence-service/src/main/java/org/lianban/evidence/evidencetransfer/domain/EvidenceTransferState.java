package org.lianban.evidence.evidencetransfer.domain;

/** Names of the states, as views show them. */
public enum EvidenceTransferState {
    /** 移送方已签: the list is signed and out; whether the receiver is known yet, {@code to} says. */
    SENDER_SIGNED,
    /** 已发出 */
    DISPATCHED,
    /** 已查收: every item checked, nothing open. */
    CHECKED,
    /** 已接收 */
    ACCEPTED,
    /** 已移出系统外: a body outside the system signed for it on paper. */
    HANDED_OUT,
    /** 已办结: handed over with its receipt. */
    CLOSED,
    /** 已取消: the letter was taken back, or the matter stays where it was. */
    CANCELLED
}
