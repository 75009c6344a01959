package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The writing office told another that it disputes with it which of them is competent (管辖权争议); both
 * negotiate within seven working days (程序规定13).
 *
 * @param competent which office the raiser holds to be competent: itself or the counterpart
 */
public record DisputeRaised(
        MatterId matterId,
        DisputeId disputeId,
        OfficeId raisedBy,
        OfficeId counterpart,
        OfficeId competent,
        String argument,
        LocalDate raisedOn)
        implements CaseworkEvent {}
