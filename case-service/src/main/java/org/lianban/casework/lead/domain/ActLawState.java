package org.lianban.casework.lead.domain;

/** What follows for the law that applies from the days of act and decision. */
public enum ActLawState {
    /** The end of the act is not established: nothing can be said. */
    UNKNOWN,
    /** One version in all that time. */
    SAME,
    /** The act ran across the change: each version for its part of the time. */
    ACROSS,
    /** The act was over before the change, the decision comes after: one of both is chosen. */
    CHOICE
}
