package org.lianban.casework.casefile.domain;

/** How a case is decided without a penalty (程序规定60). */
public enum CaseOutcome {
    /** 不予行政处罚 */
    NO_PENALTY,
    /** 违法事实不能成立 */
    NOT_ESTABLISHED
}
