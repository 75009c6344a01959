package org.lianban.notification.delivery;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.lianban.local.Loopback;

/** A port at which a mail server may or may not be, and a service in a hurry. */
public class MailParts implements QuarkusTestResourceLifecycleManager {
    static final int PORT = Loopback.freePort();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "delivery.mail.port", String.valueOf(PORT),
                "delivery.mail.window", "500ms",
                "delivery.mail.poll", "100ms",
                "delivery.mail.patience", "1s",
                "delivery.mail.first-pause", "100ms",
                "delivery.mail.longest-pause", "300ms",
                "reconciliation.every", "1s");
    }

    @Override
    public void stop() {
        // a mail server is the test's own
    }
}
