package org.lianban.casework.transfer.domain;

import java.util.List;
import org.lianban.casework.deadline.domain.LimitIds;

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
