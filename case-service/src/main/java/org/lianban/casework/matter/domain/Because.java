package org.lianban.casework.matter.domain;

/** Why an office handles the matter. */
public enum Because {
    REGISTERED,
    /** Received by transfer: may be neither returned nor passed on (程序规定14). */
    TRANSFER,
    /** Designated by the common superior: may not be transferred (程序规定14). */
    DESIGNATION,
    /** Handed down by its superior: neither returned nor passed on (程序规定15). */
    ASSIGNMENT,
    /** Taken up from an office below (程序规定15). */
    TAKING_UP;

    /** A superior decided who pursues it, wherever it happened and whoever filed first. */
    public boolean isBySuperior() {
        return switch (this) {
            case REGISTERED, TRANSFER -> false;
            case DESIGNATION, ASSIGNMENT, TAKING_UP -> true;
        };
    }
}
