package org.lianban.kernel.contract;

/**
 * The reason for a recusal is gone: the person may take part in the matter again; named for it he
 * is not.
 */
public record PersonReadmitted(MatterId matterId, OfficeId officeId, PersonId personId)
        implements CaseworkEvent {}
