package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The audit page (审计) names what was asked, refused commands too: each operation has its word. That
 * the table has each operation of the OpenAPI document, {@link DecisionTableIT} asks of the running
 * system.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OperationWordsTest {
    private static final Path WORDS = Path.of("../../case-service/src/main/resources/lianban");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_operation_of_the_decision_table_has_a_word_in_the_log_of_readings(String language)
            throws IOException {
        Properties words = new Properties();
        try (Reader file =
                Files.newBufferedReader(WORDS.resolve("reading_" + language + ".properties"))) {
            words.load(file);
        }

        assertThat(DecisionTable.read(Path.of("../data/decision-table.csv")).operations())
                .isNotEmpty()
                .allMatch(operation -> !words.getProperty("operation." + operation, "").isBlank());
    }
}
