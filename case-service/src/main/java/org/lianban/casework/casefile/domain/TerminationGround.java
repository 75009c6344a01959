package org.lianban.casework.casefile.domain;

/** Why an investigation ends without a decision (程序规定47). */
public enum TerminationGround {
    /** The person died. */
    PARTY_DIED,
    /** The organisation was dissolved, and nobody succeeds to its duties. */
    DISSOLVED_WITHOUT_SUCCESSOR,
    /** Another ground in law; the reason names it. */
    OTHER
}
