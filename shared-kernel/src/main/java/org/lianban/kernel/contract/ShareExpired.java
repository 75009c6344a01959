package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The last day of a share, or of an offer that nobody answered, is over. */
public record ShareExpired(
        MatterId matterId, ShareId shareId, OfficeId from, OfficeId to, LocalDate lastDay)
        implements CaseworkEvent {}
