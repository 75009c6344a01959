package org.lianban.kernel.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lianban.kernel.contract.Actor;

/** Who acts, and when by the legal clock: time and caller as data. */
public record Occasion(Actor by, Instant at) {
    /** The zone in which days of the law begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The day of the act in Shanghai. */
    public LocalDate on() {
        return LocalDate.ofInstant(at, ZONE);
    }
}
