package org.lianban.casework.lead.domain;

/** The only grounds that stop the verification clock (程序规定18). */
public enum PauseGround {
    /** 检测 */
    TESTING,
    /** 检验 */
    INSPECTION,
    /** 检疫 */
    QUARANTINE,
    /** 鉴定 */
    APPRAISAL,
    /** 权利人辨认、鉴别 */
    RIGHT_HOLDER_IDENTIFICATION
}
