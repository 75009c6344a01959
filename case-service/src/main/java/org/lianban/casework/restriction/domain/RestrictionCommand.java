package org.lianban.casework.restriction.domain;

import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.PersonId;

/** What a head decides about who sees a matter. */
public sealed interface RestrictionCommand {
    /**
     * From now on these people alone see it, beside those whose post needs it.
     *
     * @param article what it rests on, an id of the book of laws
     */
    record Restrict(UUID id, String article, String reason, List<PersonId> people)
            implements RestrictionCommand {
        public Restrict {
            people = List.copyOf(people);
        }
    }

    /**
     * These people instead of those named before.
     *
     * @param people all who are named from now on
     */
    record Change(String reason, List<PersonId> people) implements RestrictionCommand {
        public Change {
            people = List.copyOf(people);
        }
    }

    /** The office sees it again. */
    record Lift(String reason) implements RestrictionCommand {}
}
