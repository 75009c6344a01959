package org.lianban.casework.matter.domain;

/** Why an office handles the matter. */
public enum Because {
    REGISTERED,
    /** Received by transfer: may be neither returned nor passed on (程序规定14). */
    TRANSFER,
    /** Designated by the common superior: may not be transferred (程序规定14). */
    DESIGNATION
}
