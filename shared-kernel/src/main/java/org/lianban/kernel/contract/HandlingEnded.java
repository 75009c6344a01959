package org.lianban.kernel.contract;

/** An office's handling came to its end. */
public record HandlingEnded(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, String because)
        implements CaseworkEvent {}
