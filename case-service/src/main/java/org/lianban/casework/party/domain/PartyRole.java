package org.lianban.casework.party.domain;

/** What a party is in the matter. Informants who are persons are never parties. */
public enum PartyRole {
    /** 当事人, the one whose act is looked into. */
    SUSPECT,
    /** 权利人 */
    RIGHT_HOLDER,
    /** 利害关系人 */
    INTERESTED_PARTY,
    /** An organisation that reported the lead under its own name. */
    INFORMANT_ORG,
    /** 平台经营者 */
    PLATFORM_OPERATOR,
    /** 供货方 */
    SUPPLIER
}
