package org.lianban.casework.deadline.domain;

import java.time.Instant;
import java.util.List;
import org.lianban.casework.office.domain.Role;

/** Something to be said of a running clock, and from when on. */
public sealed interface Saying {
    Instant at();

    /** It ends soon, or today. */
    record Reminder(Instant at) implements Saying {}

    /** It has passed. */
    record Passing(Instant at) implements Saying {}

    /**
     * It has passed for so long that the next head is told.
     *
     * @param level how far along {@link #CHAIN}, from 1
     */
    record Escalation(Instant at, int level) implements Saying {
        /** The heads of the office whose turn it is, in the order in which they are told. */
        public static final List<Role> CHAIN =
                List.of(Role.UNIT_HEAD, Role.AGENCY_HEAD, Role.PRINCIPAL);

        Role head() {
            return CHAIN.get(level - 1);
        }
    }
}
