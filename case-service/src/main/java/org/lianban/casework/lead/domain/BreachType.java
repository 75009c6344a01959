package org.lianban.casework.lead.domain;

/** Suspected breach, with the procedure it follows (§3.6 of the domain paper). */
public enum BreachType {
    TM_INFRINGE_1,
    TM_INFRINGE_2,
    TM_INFRINGE_3,
    TM_INFRINGE_4,
    TM_INFRINGE_5,
    TM_INFRINGE_6,
    TM_INFRINGE_7,
    TM_GENERAL,
    PATENT_PASSING_OFF,
    PATENT_MARK_DEFECT,
    PATENT_INFRINGE_DISPUTE,
    PATENT_OTHER_MEDIATION,
    GI_MISUSE,
    SPECIAL_SIGN_INFRINGE,
    OLYMPIC_SIGN_INFRINGE,
    TRADE_SECRET,
    CONFUSION,
    IP_AGENCY_BREACH,
    NOT_OURS
}
