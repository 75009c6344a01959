package org.lianban.casework.sharing.domain;

/** How far a share has come. */
public enum ShareState {
    OFFERED,
    ACCEPTED,
    RECALLED,
    EXPIRED,
    WITHDRAWN,
    DECLINED
}
