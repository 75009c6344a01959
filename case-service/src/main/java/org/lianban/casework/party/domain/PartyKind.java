package org.lianban.casework.party.domain;

/**
 * What sort of party it is; of a natural person no identifier is kept here, and no fact names him.
 */
public enum PartyKind {
    ENTERPRISE,
    /** 个体工商户 */
    INDIVIDUAL_BUSINESS,
    /** Associations, institutions, authorities. */
    ORGANISATION,
    PERSON
}
