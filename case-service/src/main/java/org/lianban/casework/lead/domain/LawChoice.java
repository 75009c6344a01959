package org.lianban.casework.lead.domain;

/** Which law is applied to an act that was over before its law changed (处罚法37). */
public enum LawChoice {
    /** That of the time of the act: the newer one is not lighter. */
    AT_ACT,
    /** The newer one, which is lighter. */
    LIGHTER
}
