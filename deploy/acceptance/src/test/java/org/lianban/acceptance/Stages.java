package org.lianban.acceptance;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the decision table that stand for several moments of a matter's way. */
final class Stages {
    static final Set<String> UNSENT = Set.of("DRAFTED", "AWAITING_APPROVAL");

    private static final Set<String> IN_TRANSFER = Set.of("ISSUED", "DELIVERED", "ASSIGNED");

    private static final Set<String> ON_ITS_TABLE =
            Set.of("DELIVERED", "OBJECTED", "SUBMITTED_UP", "PAPERS_RECEIVED", "DESIGNATED");

    private static final Set<String> URGENT_ONLY =
            Set.of(
                    "OBJECTED",
                    "SUBMITTED_UP",
                    "PAPERS_RECEIVED",
                    "DESIGNATED",
                    "TAKEN_UP",
                    "SURRENDERED");

    private static final Set<String> ON_ITS_WAY = both(IN_TRANSFER, URGENT_ONLY);

    private static final Map<String, Set<String>> SEVERAL =
            Map.of(
                    "UNSENT",
                    UNSENT,
                    "IN_TRANSFER",
                    IN_TRANSFER,
                    "ON_ITS_TABLE",
                    ON_ITS_TABLE,
                    "URGENT_ONLY",
                    URGENT_ONLY,
                    "ON_ITS_WAY",
                    ON_ITS_WAY,
                    "OUT",
                    both(ON_ITS_WAY, Set.of("MOVED", "HANDED_OVER", "COMPLETED")));

    private Stages() {}

    /** What the words of a cell stand for. */
    static Set<String> of(Set<String> words) {
        return words.stream()
                .flatMap(word -> SEVERAL.getOrDefault(word, Set.of(word)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }
}
