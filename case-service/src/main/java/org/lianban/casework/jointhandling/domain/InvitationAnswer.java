package org.lianban.casework.jointhandling.domain;

/** What the invited office makes of it. */
public enum InvitationAnswer {
    /** 同意联合办案. */
    AGREED,
    /** 不参加. */
    DECLINED
}
