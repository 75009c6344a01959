package org.lianban.casework.dispute.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a step of a dispute is refused. */
public enum DisputeRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    /** {@code office}, {@code other}: between whom it is */
    NOT_IN_DISPUTE,
    /** {@code superior}: who may, if there is one */
    NOT_COMMON_SUPERIOR,
    NO_COMMON_SUPERIOR,
    /**
     * {@code superior} stands above the other office and assigns: there is nothing to negotiate.
     */
    SUPERIOR_ASSIGNS,
    OFFICE_UNKNOWN,
    /** {@code office}: has no power to penalise */
    OFFICE_WITHOUT_PENALTY_POWER,
    DISPUTE_WITH_SELF,
    /** One is open already. */
    DISPUTE_OPEN,
    DESIGNATED_CASE_LOCKED,
    /** Received by transfer: it is this office's, or the superior decides. */
    RECEIVED_BY_TRANSFER,
    TRANSFER_UNDER_WAY,
    /** {@code state} */
    WRONG_STATE,
    /** None of the two was named as competent. */
    COMPETENT_NOT_A_PARTY,
    /** Whoever proposed it cannot agree for the other side. */
    OWN_PROPOSAL,
    /** There is no proposal on the table. */
    NOTHING_PROPOSED,
    /** Before the dispute, or later than today. */
    HELD_AT_IMPLAUSIBLE
}
