package org.lianban.casework.leadnotification.domain;

/** What the notified office makes of a lead, in one word (线索通报反馈). */
public enum AnswerKind {
    /** 属本机关管辖，已登记. */
    OURS,
    /** 已掌握. */
    KNOWN,
    /** 不属本机关管辖. */
    NOT_OURS
}
