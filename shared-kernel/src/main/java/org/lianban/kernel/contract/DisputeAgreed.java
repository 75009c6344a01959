package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * Both offices agree which of them is competent (协商一致, 程序规定13). If it is not the one that writes, a
 * transfer to it is drafted.
 *
 * @param minutes the letter that keeps it
 */
public record DisputeAgreed(
        MatterId matterId,
        DisputeId disputeId,
        OfficeId raisedBy,
        OfficeId counterpart,
        OfficeId competent,
        LetterId minutes,
        LocalDate agreedOn)
        implements CaseworkEvent {}
