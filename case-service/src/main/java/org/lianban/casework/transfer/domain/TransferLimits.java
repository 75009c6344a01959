package org.lianban.casework.transfer.domain;

import org.lianban.casework.deadline.domain.LimitIds;

import java.util.List;

/** The limits that begin with a transfer. */
public final class TransferLimits {
    public static final List<String> ALL =
            List.of(
                    LimitIds.DESIGNATION,
                    LimitIds.OBJECTION,
                    LimitIds.ACCEPTANCE,
                    LimitIds.HAND_OVER);

    private TransferLimits() {}
}
