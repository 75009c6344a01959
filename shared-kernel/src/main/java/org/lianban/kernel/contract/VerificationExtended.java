package org.lianban.kernel.contract;

/** The agency head gave the verification its one extension (程序规定18). */
public record VerificationExtended(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, String reason)
        implements CaseworkEvent {}
