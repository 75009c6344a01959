package org.lianban.evidence.evidencetransfer.domain;

import java.util.Locale;

/** What can be done with evidence on its way. */
public enum EvidenceTransferStep {
    /** 发出 */
    DISPATCH,
    /** 交付系统外 */
    HAND_OUT,
    /** 逐件查收 */
    CHECK,
    /** 处理差异 */
    RESOLVE,
    /** 接收 */
    ACCEPT;

    /** The word in views. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
