package org.lianban.kernel.contract;

/** One of the officers in charge compared an imported matter with its papers and found it right. */
public record ImportVerified(MatterId matterId, HandlingId handlingId, OfficeId officeId)
        implements CaseworkEvent {}
