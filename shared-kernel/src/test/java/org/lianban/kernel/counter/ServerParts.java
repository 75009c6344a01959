package org.lianban.kernel.counter;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.lianban.local.Database;
import org.lianban.local.LocalPostgres;

/** A real PostgreSQL and a key pair of our own for the server under test. */
public final class ServerParts implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Database database = LocalPostgres.shared().freshDatabase("counter");
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
                Map.entry("quarkus.datasource.username", database.app().role()),
                Map.entry("quarkus.datasource.password", database.app().password()),
                Map.entry("quarkus.flyway.username", database.owner().role()),
                Map.entry("quarkus.flyway.password", database.owner().password()),
                Map.entry("quarkus.flyway.placeholders.app", database.app().role()),
                Map.entry("quarkus.oidc.public-key", TestTokens.publicKey()));
    }

    @Override
    public void stop() {
        // The shared server ends with the JVM.
    }
}
