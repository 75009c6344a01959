package org.lianban.evidence;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.lianban.local.Database;
import org.lianban.local.LocalKafka;
import org.lianban.local.LocalPostgres;

/** A real PostgreSQL with a fresh database, a real Kafka, and a key to sign tokens with. */
public class RealParts implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Database database = LocalPostgres.shared().freshDatabase("evidence");
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.username", database.app().role());
        settings.put("quarkus.datasource.password", database.app().password());
        settings.put("quarkus.flyway.username", database.owner().role());
        settings.put("quarkus.flyway.password", database.owner().password());
        settings.put("kafka.bootstrap.servers", LocalKafka.shared().bootstrapServers());
        settings.put("quarkus.oidc.public-key", As.publicKey());
        settings.put("quarkus.oidc.token.issuer", As.ISSUER);
        settings.put("vault.folder", folder().toString());
        settings.put("vault.master-keys.1", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        // Tests say when entries get their place in the log.
        settings.put("custody.sequence-every", "disabled");
        // … and when bytes are read again.
        settings.put("fixity.every", "disabled");
        settings.put("lianban.ticket.key", Base64.getEncoder().encodeToString(new byte[32]));
        return settings;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("vault");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the shared servers end with the JVM
    }
}
