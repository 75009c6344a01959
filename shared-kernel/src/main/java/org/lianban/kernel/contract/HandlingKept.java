package org.lianban.kernel.contract;

/** The superior designated the office that writes already: its handling goes on for that reason. */
public record HandlingKept(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, String because)
        implements CaseworkEvent {}
