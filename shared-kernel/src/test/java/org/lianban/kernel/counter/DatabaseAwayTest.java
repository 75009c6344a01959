package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {
    @ParameterizedTest
    @CsvSource({
        "08006, true", "57P01, true", "53300, true", "40P01, true", "40001, true", "55P03, true",
        "25006, true", "57014, true", "23505, false", "23514, false", "42501, false", "22P02, false"
    })
    void a_refusal_of_the_database_is_not_its_absence(String state, boolean away) {
        // Given
        SQLException failure = new SQLException("any", state);
        RuntimeException committing = new IllegalStateException("commit failed");
        committing.addSuppressed(new RuntimeException(failure));

        // When // Then
        assertThat(DatabaseAway.isBehind(new RuntimeException(failure))).isEqualTo(away);
        assertThat(DatabaseAway.isBehind(committing)).isEqualTo(away);
    }
}
