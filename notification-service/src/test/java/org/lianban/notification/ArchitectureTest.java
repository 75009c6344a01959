package org.lianban.notification;

import java.util.Map;
import java.util.Set;
import org.lianban.kernel.HouseLaws;

/** The laws of the house, for the rooms of this service. */
class ArchitectureTest implements HouseLaws {
    private static final Map<String, Set<String>> MAY_USE =
            Map.of(
                    "roster", Set.of(),
                    "setting", Set.of("roster"),
                    "audience", Set.of("roster"),
                    "ledger", Set.of("audience", "roster", "setting"),
                    "notice", Set.of("audience", "ledger", "roster"),
                    "delivery", Set.of("ledger", "notice", "roster", "setting"),
                    "reconciliation", Set.of("delivery", "roster"));

    @Override
    public String root() {
        return "org.lianban.notification";
    }

    @Override
    public Map<String, Set<String>> mayUse() {
        return MAY_USE;
    }

    // Its stores read and write SQL: there are no entities.
    @Override
    public boolean mayLack() {
        return true;
    }
}
