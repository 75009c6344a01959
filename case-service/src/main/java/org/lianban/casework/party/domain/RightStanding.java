package org.lianban.casework.party.domain;

/** How a right stands on one day. */
public enum RightStanding {
    /** The register was not read far enough to say. */
    UNKNOWN,
    NOT_YET,
    VALID,
    LAPSED
}
