package org.lianban.casework.proposal.domain;

/** What is proposed. */
public enum ProposalKind {
    /** 增列当事人 */
    ADD_PARTY,
    /** 更正当事人信息 */
    CORRECT_PARTY,
    /** 更正权利信息 */
    CORRECT_RIGHT,
    /** 更正违法行为的时间或地点 */
    CORRECT_ACT,
    /** 补充证据 */
    ADD_EVIDENCE,
    /** 采取强制措施 */
    TAKE_MEASURE,
    /** 联合执法 */
    ACT_JOINTLY,
    SOMETHING_ELSE
}
