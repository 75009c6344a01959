package org.lianban.casework;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.lianban.local.Database;
import org.lianban.local.LocalKafka;
import org.lianban.local.LocalPostgres;
import org.lianban.local.Loopback;

/** A real PostgreSQL with a fresh database, a real Kafka, and a key to sign tokens with. */
public class RealParts implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Database database = LocalPostgres.shared().freshDatabase("casework");
        LocalKafka kafka = LocalKafka.shared();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.username", database.app().role());
        settings.put("quarkus.datasource.password", database.app().password());
        settings.put("quarkus.flyway.username", database.owner().role());
        settings.put("quarkus.flyway.password", database.owner().password());
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("quarkus.oidc.public-key", As.publicKey());
        settings.put("quarkus.oidc.token.issuer", As.ISSUER);
        settings.put("casework.letter.public-address", "https://letters.example");
        settings.put("casework.office.people-file", "../deploy/data/demo-people.json");
        settings.put(
                "casework.lead.informant-key", Base64.getEncoder().encodeToString(new byte[32]));
        settings.put(
                "casework.lead.informant-match-key",
                Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("lianban.fingerprint.key", Base64.getEncoder().encodeToString(new byte[32]));
        settings.put(
                "casework.party.identity-key", Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("casework.party.match-key", Base64.getEncoder().encodeToString(new byte[32]));
        // Clocks say what they have to say when a test asks them.
        settings.put("casework.deadline.sweep-every", "disabled");
        settings.put("casework.deadline.recount-every", "disabled");
        settings.put("lianban.ticket.key", Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("quarkus.http.test-port", String.valueOf(Loopback.freePort()));
        settings.put("quarkus.management.test-port", String.valueOf(Loopback.freePort()));
        settings.put("test.owner.user", database.owner().role());
        settings.put("test.owner.password", database.owner().password());
        return settings;
    }

    @Override
    public void stop() {
        // the shared servers end with the JVM
    }
}
