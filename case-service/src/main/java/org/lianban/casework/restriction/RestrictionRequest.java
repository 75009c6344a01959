package org.lianban.casework.restriction;

import static org.lianban.kernel.counter.Fields.present;

import com.fasterxml.uuid.Generators;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.casework.party.PlainTexts;
import org.lianban.casework.restriction.domain.RestrictionCommand;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Bodies of the commands as they come in. */
final class RestrictionRequest {
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_PEOPLE = 100;

    private RestrictionRequest() {}

    /**
     * @param article id in the book of laws
     * @param people of the caller's office who see it from now on; may be empty
     */
    record RestrictionDecision(String article, String reason, List<UUID> people) {
        RestrictionCommand.Restrict checked() {
            return new RestrictionCommand.Restrict(
                    Generators.timeBasedEpochGenerator().generate(),
                    Fields.text("/article", article, 64),
                    because(reason),
                    persons(people));
        }
    }

    /**
     * @param people all who see it from now on
     */
    record RestrictionChange(String reason, List<UUID> people) {
        RestrictionCommand.Change checked() {
            return new RestrictionCommand.Change(because(reason), persons(people));
        }
    }

    record RestrictionLifting(String reason) {
        RestrictionCommand.Lift checked() {
            return new RestrictionCommand.Lift(because(reason));
        }
    }

    private static String because(String said) {
        return PlainTexts.text("/reason", said, LONGEST_REASON);
    }

    private static List<PersonId> persons(List<UUID> people) {
        if (people.size() > MOST_PEOPLE) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "/people"));
        }
        return people.stream().map(one -> new PersonId(present("/people", one))).toList();
    }
}
