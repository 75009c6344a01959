package org.lianban.kernel.contract;

/**
 * A lead that had gone into another is followed up by itself again, as it stood before.
 *
 * @param from the matter it had gone into
 * @param state where it stands again: REGISTERED, VERIFYING or PAUSED
 */
public record LeadMergeUndone(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, MatterId from, String state)
        implements CaseworkEvent {}
