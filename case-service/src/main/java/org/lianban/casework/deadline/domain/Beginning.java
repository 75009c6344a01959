package org.lianban.casework.deadline.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.lianban.kernel.counter.Occasion;

/** When a limit begins, said as its unit asks for it. */
public sealed interface Beginning {
    /** The day of the law on which it begins; it does not count. */
    LocalDate start();

    /** A limit of days, months or years. */
    record On(LocalDate start) implements Beginning {}

    /** A limit of hours. */
    record At(Instant moment) implements Beginning {
        @Override
        public LocalDate start() {
            return LocalDate.ofInstant(moment, Occasion.ZONE);
        }
    }

    /**
     * A limit whose last day is set with it.
     *
     * @param end not before the start
     */
    record Until(LocalDate start, LocalDate end) implements Beginning {
        public Until {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("a limit ends before it begins");
            }
        }
    }
}
