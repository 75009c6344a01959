package org.lianban.kernel.contract;

/** The right to write moved from one office to another; the envelope's epoch is the new one. */
public record WritingOfficeMoved(MatterId matterId, OfficeId from, OfficeId to, TransferId under)
        implements CaseworkEvent {}
