package org.lianban.casework.deadline.domain;

import java.util.List;
import org.lianban.kernel.contract.CaseworkEvent;

/** What a sweep tells of a clock, and what has been said of it then. */
public record Told(Said said, List<CaseworkEvent> facts) {
    public Told {
        facts = List.copyOf(facts);
    }
}
