package org.lianban.casework.transfer.domain;

/** How papers come to a body outside the system. */
public enum PaperManner {
    /** 专人送交 */
    BY_HAND,
    /** 机要交换 */
    CLASSIFIED_EXCHANGE,
    /** 邮政特快专递 */
    EXPRESS_MAIL,
    /** 挂号邮寄 */
    REGISTERED_MAIL,
    /** 公文传输系统 */
    OFFICIAL_NETWORK
}
