package org.lianban.casework.casefile.domain;

/** Why a breach is not penalised. */
public enum NoPenaltyGround {
    /** Minor, corrected in time, no harm (处罚法33). */
    MINOR_CORRECTED,
    /** The first time, minor harm, corrected in time (处罚法33). */
    FIRST_MINOR_CORRECTED,
    /** The party has proved that it was not at fault (处罚法33). */
    NO_FAULT_PROVED,
    /** Sold without knowing, lawfully bought, the supplier is named: ordered to stop (商标法60). */
    GOOD_FAITH_SELLER,
    /** Another ground in law; the reason names it. */
    OTHER
}
