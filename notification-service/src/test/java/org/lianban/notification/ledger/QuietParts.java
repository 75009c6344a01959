package org.lianban.notification.ledger;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A dispatcher that is told of nothing and comes too late: the test sends by hand. */
public class QuietParts implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("delivery.batch", "0", "reconciliation.every", "off");
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
