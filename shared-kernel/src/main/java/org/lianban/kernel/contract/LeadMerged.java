package org.lianban.kernel.contract;

/**
 * A lead went into another of the same office, before filing was decided; its limits fell away.
 *
 * @param into the matter in which it is followed up
 * @param kind MERGED for the same act of the same party, DUPLICATE for a second report of the same
 *     informant (投诉举报处理办法35)
 */
public record LeadMerged(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, MatterId into, String kind)
        implements CaseworkEvent {}
