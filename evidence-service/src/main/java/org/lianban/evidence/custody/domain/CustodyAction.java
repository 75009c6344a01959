package org.lianban.evidence.custody.domain;

/**
 * What can happen to an item that its chain of custody must tell (ISO/IEC 27037 §5.4: who, when,
 * where, why). Reads are acts too.
 */
public enum CustodyAction {
    /** 收取: taken in with its particulars. */
    COLLECTED,
    /** 移交后收到: the matter had moved when it was taken in, as was heard of only later. */
    ARRIVED_AFTER_HAND_OVER,
    /** 核验一致: bytes were read again and gave the digests on record. */
    DIGEST_VERIFIED,
    /** 核验不一致: bytes were read again and gave other digests. */
    DIGEST_FAILED,
    /** 巡检一致: the scheduled re-hash of the vault found the bytes whole. */
    FIXITY_CHECKED,
    /** 查看: shown in the console. */
    VIEWED,
    /** 下载: bytes left the system. */
    DOWNLOADED,
    /** 拒绝: somebody without sight or right asked for it. */
    ACCESS_DENIED,
    /** 列入移送清单: stands on the list of a transfer. */
    LISTED,
    /** 发出: on its way to another office. */
    DISPATCHED,
    /** 查收: compared with the list by the receiver. */
    CHECKED,
    /** 差异: does not agree with the list. */
    DISCREPANCY_RECORDED,
    /** 差异处理: what was found is settled. */
    DISCREPANCY_RESOLVED,
    /** 接收: in the receiver's custody. */
    ACCEPTED,
    /** 退回: left out at the acceptance, back in the old office's custody. */
    RETURNED,
    /** 移出系统外: a body outside the system signed for it on paper; custody here has ended. */
    HANDED_OUT,
    /** 认定: the office in custody says what it is worth. */
    RECOGNISED
}
