package org.lianban.casework.access.domain;

/**
 * Why a document is kept secret (处罚法50). State secrets are none of them: the system is
 * unclassified, and nothing of that kind may be entered at all.
 */
public enum SecretGround {
    /** 商业秘密 */
    TRADE_SECRET,
    /** 个人隐私 */
    PERSONAL_PRIVACY,
    /** 其他依法应当保密, by the law that is named in words */
    OTHER_STATUTORY
}
