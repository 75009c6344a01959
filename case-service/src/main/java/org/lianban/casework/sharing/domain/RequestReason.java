package org.lianban.casework.sharing.domain;

/**
 * Why a request is refused. None says whether there is such a matter: an office that writes none of
 * that number answers as one that keeps it to itself.
 */
public enum RequestReason {
    /** 不予提供 */
    NOT_PROVIDED,
    /** 用途不明确 */
    PURPOSE_UNCLEAR,
    /** 依据不符 */
    BASIS_UNFIT,
    /** 范围过大 */
    CLASS_TOO_WIDE
}
