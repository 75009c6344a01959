package org.lianban.casework.lead.domain;

/** What must have been harmed for the limitation of five years (处罚法36). */
public enum HarmKind {
    /** 公民生命健康安全 */
    LIFE_AND_HEALTH,
    /** 金融安全 */
    FINANCIAL_SAFETY
}
