package org.lianban.casework.lead.domain;

/** Why a case need not be filed (程序规定20). */
public enum NonFilingGround {
    /** Minor, corrected in time, no harm. */
    MINOR_CORRECTED_NO_HARM,
    /** First time, minor harm, corrected in time. */
    FIRST_TIME_MINOR_CORRECTED,
    /** The party proves that there was no fault. */
    NO_FAULT_PROVED,
    /** Another lawful ground, said in the reason. */
    OTHER
}
