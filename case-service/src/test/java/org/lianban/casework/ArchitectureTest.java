package org.lianban.casework;

import java.util.Map;
import java.util.Set;
import org.lianban.kernel.HouseLaws;

/** The laws of the house, for the rooms of this service. */
class ArchitectureTest implements HouseLaws {
    private static final Map<String, Set<String>> MAY_USE =
            Map.of(
                    "office", Set.of(),
                    "access", Set.of("office"),
                    "deadline", Set.of("office", "access"),
                    "party", Set.of("office", "access"),
                    "jurisdiction", Set.of("office", "party"),
                    "letter", Set.of("office", "access", "deadline"),
                    "matter", Set.of("office", "access", "deadline"),
                    "lead",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "jurisdiction"),
                    "transfer",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "jurisdiction",
                                    "letter",
                                    "lead"),
                    "docket", Set.of("office", "access", "deadline", "matter", "party"));

    @Override
    public String root() {
        return "org.lianban.casework";
    }

    @Override
    public Map<String, Set<String>> mayUse() {
        return MAY_USE;
    }
}
