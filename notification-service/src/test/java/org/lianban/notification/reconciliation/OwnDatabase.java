package org.lianban.notification.reconciliation;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A service of its own, so that what is spoiled here spoils nothing else; gaps count at once. */
public class OwnDatabase implements QuarkusTestResourceLifecycleManager {
    private String group = "notification-reconciled";

    @Override
    public void init(Map<String, String> arguments) {
        group = arguments.getOrDefault("group", group);
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                // Its own group reads all that was ever told, from the first fact of each strand.
                "courier.service", group,
                "delivery.batch", "0",
                "reconciliation.every", "off",
                "reconciliation.send-limit", "0s",
                "reconciliation.arrival-limit", "0s");
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
