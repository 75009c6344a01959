package org.lianban.casework.supervision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.SupervisionId;

/**
 * Put a matter under supervision; identifiers of what will come to be are given along.
 *
 * @param every after how many days a report is due; null for none on the way
 * @param clock until it is to be done
 * @param reportClock until the first report
 */
public record OrderSupervision(
        SupervisionId id,
        String reason,
        String requirement,
        LocalDate dueOn,
        @Nullable Integer every,
        LetterId letter,
        ClockId clock,
        ClockId reportClock) {}
