package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The dispute is with the common superior, which designates (报请指定管辖, 程序规定13); it goes on as that
 * transfer.
 *
 * @param reportedBy one of the two offices, or the superior that designates of its own accord
 */
public record DisputeReportedUp(
        MatterId matterId,
        DisputeId disputeId,
        OfficeId raisedBy,
        OfficeId counterpart,
        OfficeId reportedBy,
        OfficeId superior,
        TransferId transferId,
        LocalDate reportedOn)
        implements CaseworkEvent {}
