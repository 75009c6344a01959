package org.lianban.casework.jointhandling.domain;

import org.lianban.kernel.counter.Refusal;

/** Why an invitation to handle a case jointly, or what follows it, is refused (decision 0059). */
public enum JointHandlingRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    OFFICE_UNKNOWN,
    /** {@code state} */
    WRONG_STATE,
    /** Only what cannot wait is done in the case. */
    URGENT_ONLY,
    /** {@code counted}: how many do; {@code detail}, {@code who}: who does not, and why */
    OFFICER_MIN_TWO,
    /** {@code detail}, {@code who}: who may take no part */
    PERSON_RECUSED,
    /** A case that is filed and not over is handled jointly. */
    JOINT_NEEDS_CASE,
    /** Named people alone see the case. */
    JOINT_OF_RESTRICTED,
    JOINT_WITH_SELF,
    /** {@code office}: was invited, or handles it jointly, already */
    JOINT_OPEN,
    /** {@code office}: who was invited */
    NOT_INVITED_OFFICE,
    /** The two offices alone end it. */
    JOINT_OF_OTHERS,
    /** It has to be signed for first. */
    INVITATION_NOT_RECEIVED,
    /** Whoever does not agree says why. */
    DECLINED_WITHOUT_REASON,
    /** Nobody was named to do it. */
    JOINT_WITHOUT_OFFICERS,
    /** Whoever was named reports. */
    NOT_JOINT_OFFICER
}
