package org.lianban.kernel.contract;

/**
 * A lead that had gone into this one is followed up by itself again.
 *
 * @param separated the matter that left
 */
public record LeadSeparated(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, MatterId separated)
        implements CaseworkEvent {}
