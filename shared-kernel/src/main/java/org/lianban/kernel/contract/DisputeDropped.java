package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The raiser gave the dispute up before the other office said anything. */
public record DisputeDropped(
        MatterId matterId,
        DisputeId disputeId,
        OfficeId raisedBy,
        OfficeId counterpart,
        String reason,
        LocalDate droppedOn)
        implements CaseworkEvent {}
