package org.lianban.evidence;

import java.util.Map;
import java.util.Set;
import org.lianban.kernel.HouseLaws;

/** The laws of the house, for the rooms of this service. */
class ArchitectureTest implements HouseLaws {
    private static final Map<String, Set<String>> MAY_USE =
            Map.of(
                    "roster", Set.of(),
                    "casefolder", Set.of("roster"),
                    "vault", Set.of(),
                    "custody", Set.of("roster", "casefolder"),
                    "evidencetransfer", Set.of("roster", "casefolder", "vault", "custody", "item"),
                    "item", Set.of("roster", "casefolder", "custody"),
                    "intake", Set.of("roster", "casefolder", "vault", "custody", "item"),
                    "opening", Set.of("roster", "casefolder", "vault", "custody", "item"),
                    "fixity", Set.of("casefolder", "vault", "custody", "item"),
                    "readinglog", Set.of("roster"));

    @Override
    public String root() {
        return "org.lianban.evidence";
    }

    @Override
    public Map<String, Set<String>> mayUse() {
        return MAY_USE;
    }

    // No rule rooms, rows or endpoints of every kind yet: its own work has only begun.
    @Override
    public boolean mayLack() {
        return true;
    }
}
