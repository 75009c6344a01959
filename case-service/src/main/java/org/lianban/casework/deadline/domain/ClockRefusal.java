package org.lianban.casework.deadline.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a clock does not do what it is told. */
public enum ClockRefusal implements Refusal {
    CLOCK_ALREADY_RUNNING,
    CLOCK_NOT_RUNNING,
    CLOCK_STANDS_STILL,
    CLOCK_NOT_PAUSED,
    EXTENSION_AFTER_EXPIRY,
    PAUSE_AFTER_EXPIRY,
    PAUSE_OUT_OF_ORDER
}
