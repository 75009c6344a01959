package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.local.Database;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** A machine stops while all evidence is being read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledRoundsIT {
    private final LocalSystem system = SharedSystem.system();
    private final VaultRounds rounds = new VaultRounds(system);

    @Test
    void a_killed_run_has_broken_off_and_the_next_one_is_whole() throws SQLException {
        // Given
        URI killed;
        try (Connection _ = aPortionThatDoesNotEnd()) {
            VaultRounds.Asked asked = rounds.ask();
            assertThat(asked.anew()).isTrue();
            assertThat(rounds.ask()).isEqualTo(new VaultRounds.Asked(false, asked.run()));
            killed = asked.run();
            // When
            system.kill(Service.EVIDENCE_SERVICE);
            system.start(Service.EVIDENCE_SERVICE);
            itIs("2026-07-06");
            // Then
            assertThat(state(killed)).isEqualTo("BROKEN_OFF");
        }
        rounds.walk(run -> {});
        assertThat(state(killed)).isEqualTo("BROKEN_OFF");
    }

    private String state(URI run) {
        return rounds.look(run).path("state").asText();
    }

    // Whoever has the turn keeps the run from reading: it is certainly not over when it is killed.
    private Connection aPortionThatDoesNotEnd() throws SQLException {
        Database database = system.database(Service.EVIDENCE_SERVICE);
        Connection portion =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.owner().role(), database.owner().password());
        try (Statement statement = portion.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('fixity', 0))");
        }
        return portion;
    }
}
