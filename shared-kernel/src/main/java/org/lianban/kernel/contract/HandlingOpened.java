package org.lianban.kernel.contract;

/** An office began to handle the matter under its own number. */
public record HandlingOpened(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, String number, String because)
        implements CaseworkEvent {}
