package org.lianban.casework.lead.domain;

/** The four conditions of filing (程序规定19). */
public enum FilingCondition {
    PRIMA_FACIE_EVIDENCE("有证据初步证明存在违法行为"),
    PENALTY_DUE("依据市场监督管理法律、法规、规章应当给予行政处罚"),
    OUR_JURISDICTION("属于本部门管辖"),
    WITHIN_LIMITATION("在给予行政处罚的法定期限内");

    private final String words;

    FilingCondition(String words) {
        this.words = words;
    }

    /** As the form of filing has it. */
    String words() {
        return words;
    }
}
