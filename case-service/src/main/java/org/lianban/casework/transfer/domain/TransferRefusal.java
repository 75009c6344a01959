package org.lianban.casework.transfer.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a step of a transfer is refused. */
public enum TransferRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    /** {@code office}: whose step it is */
    NOT_ADDRESSEE,
    /** {@code superior}: who may, if there is one */
    NOT_COMMON_SUPERIOR,
    NO_COMMON_SUPERIOR,
    /** {@code superior}: who is to be asked */
    TRANSFER_ONWARD_PROHIBITED,
    /** {@code superior}: who is to be asked */
    TRANSFER_RETURN_PROHIBITED,
    DESIGNATED_CASE_LOCKED,
    /** Its superior handed it down, or took it up: neither refused, nor returned, nor passed on. */
    ASSIGNED_CASE_LOCKED,
    /** The law itself says which level decides: no superior moves that. */
    LEVEL_FIXED_BY_LAW,
    /** {@code office}: had the matter before, and handles it once */
    HANDLED_BEFORE,
    /** {@code office} handles it; the caller's does not stand above it. */
    NOT_SUPERIOR,
    NO_OFFICE_BELOW,
    NO_SUPERIOR,
    /** {@code office}: decided who handles it, and stands above whoever now wants to. */
    DECIDED_FURTHER_UP,
    /** The matter goes another way, on which there is no such step. */
    OTHER_WAY,
    DESIGNATION_PENDING,
    ALREADY_DELIVERED,
    ALREADY_SIGNED_FOR,
    TRANSFER_WITHDRAWN,
    TRANSFER_UNDER_WAY,
    TRANSFER_TO_SELF,
    OFFICE_UNKNOWN,
    /** {@code office}: not in the register of bodies outside on that day. */
    OUTSIDE_BODY_ENDED,
    /** Both sides are here, and sign for themselves. */
    PAPER_NOT_NEEDED,
    /** {@code earliest}, {@code latest}: between these days it must have been. */
    PAPER_DAY_IMPLAUSIBLE,
    /** A body outside is below no office here in the sense of 程序规定15. */
    PAPER_BY_TRANSFER_ONLY,
    /** What is on the list of evidence has not left custody here by the receipt of the body. */
    PAPER_EVIDENCE_HERE,
    /** None of those that the rule allows. */
    LEGAL_BASIS_UNKNOWN,
    /** {@code office}: has no power to penalise */
    OFFICE_WITHOUT_PENALTY_POWER,
    /** {@code office} does not stand below {@code superior} */
    DESIGNEE_NOT_BELOW,
    /** {@code state} */
    WRONG_STATE,
    /** Something that must come first has not: evidence is on its way, or an answer. */
    OPEN_DEPENDENCY,
    /** The matter has no such item. */
    EVIDENCE_UNKNOWN,
    /** {@code number} of the item: it stands on the list already */
    EVIDENCE_LISTED_TWICE,
    /** {@code number} of the item: elsewhere, on another open list, or on its way */
    EVIDENCE_IN_TRANSIT,
    /** Whoever told of the lead was not told which office is competent. */
    INFORMANT_NOT_TOLD,
    /** The matter changed since the caller saw it. */
    VERSION_STALE,
    /** Goods are still held that do not go along, or a measure is not taken or approved yet. */
    GOODS_NOT_RESOLVED,
    /** The office has no such open measure, or it is planned for already. */
    GOODS_UNKNOWN,
    /** What is handed over is not what the caller was shown. */
    SELECTION_CHANGED,
    /** The two offices negotiate which of them is competent. */
    DISPUTE_OPEN,
    /** The receiver agreed that it is competent. */
    AGREED_IN_NEGOTIATION
}
