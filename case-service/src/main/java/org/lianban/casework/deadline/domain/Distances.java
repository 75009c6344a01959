package org.lianban.casework.deadline.domain;

import java.util.HashSet;
import java.util.List;

/**
 * How long before and after its end a limit is spoken of.
 *
 * @param remind working days before the last day, 0 for the last day itself, or the last working
 *     day before it if it is none; of limits of days
 * @param remindHours hours before the last moment; of limits of hours
 * @param escalateAfter working days after the day on which the limit passed, one for each of {@link
 *     Saying.Escalation#CHAIN}
 */
public record Distances(
        List<Integer> remind, List<Integer> remindHours, List<Integer> escalateAfter) {
    public Distances {
        remind = List.copyOf(remind);
        remindHours = List.copyOf(remindHours);
        escalateAfter = List.copyOf(escalateAfter);
        require(areApart(remind, 0), "reminders are whole working days before, each once", remind);
        require(areApart(remindHours, 1), "reminders are whole hours before", remindHours);
        require(
                areApart(escalateAfter, 1)
                        && escalateAfter.size() == Saying.Escalation.CHAIN.size()
                        && escalateAfter.equals(escalateAfter.stream().sorted().toList()),
                "a limit that has passed goes to one head after the other",
                escalateAfter);
    }

    private static boolean areApart(List<Integer> distances, int least) {
        return new HashSet<>(distances).size() == distances.size()
                && distances.stream().allMatch(distance -> distance >= least);
    }

    private static void require(boolean kept, String what, List<Integer> given) {
        if (!kept) {
            throw new IllegalArgumentException(what + ": " + given);
        }
    }
}
