package org.lianban.casework.lead.domain;

/** The four conditions of filing (程序规定19). */
public enum FilingCondition {
    /** 有证据初步证明存在违法行为 */
    PRIMA_FACIE_EVIDENCE,
    /** 依法应当给予行政处罚 */
    PENALTY_DUE,
    /** 属于本部门管辖 */
    OUR_JURISDICTION,
    /** 在给予行政处罚的法定期限内 */
    WITHIN_LIMITATION
}
