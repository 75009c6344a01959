package org.lianban.casework.deadline.domain;

import java.util.List;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;

/**
 * Others handle the matter in this office from now on: every limit that its officers must meet,
 * whatever it is about, is theirs. What is to be done under it stays, and so do the limits that a
 * role must meet.
 */
public record HandToOfficers(MatterId matter, OfficeId office, List<PersonId> persons)
        implements Order {
    public HandToOfficers {
        persons = List.copyOf(persons);
    }

    /** The clock as it is then; the same if no officers had it. */
    public Clock of(Clock clock) {
        return clock.under(clock.deadline().duties().ofOfficers(persons));
    }
}
