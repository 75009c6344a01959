package org.lianban.casework.deadline.domain;

import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;

/**
 * What a limit is about goes to another office: there it runs on, from the same day to the same
 * day. Nothing happens if no such clock runs.
 *
 * @param next the clock of the new office
 * @param office whose it was
 */
public record HandOverClock(
        ClockId next, MatterId matter, OfficeId office, String rule, Subject subject, OfficeId to)
        implements Order {}
