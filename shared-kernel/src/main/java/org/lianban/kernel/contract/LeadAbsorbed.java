package org.lianban.kernel.contract;

/**
 * Another lead of the same office went into this one.
 *
 * @param merged the matter that came in
 */
public record LeadAbsorbed(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, MatterId merged)
        implements CaseworkEvent {}
