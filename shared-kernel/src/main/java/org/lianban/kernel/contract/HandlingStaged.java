package org.lianban.kernel.contract;

/** A handling reached another stage. */
public record HandlingStaged(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, String stage)
        implements CaseworkEvent {}
