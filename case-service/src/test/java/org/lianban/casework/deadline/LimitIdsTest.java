package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.transfer.domain.TransferLimits;

/** The ids that rules name are rows of the register, and views name none. */
class LimitIdsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void every_limit_that_a_rule_names_is_a_row_of_the_register() {
        assertThatCode(
                        () -> {
                            LimitIds.OF_HANDLING.forEach(PackagedData.register()::row);
                            LimitIds.OF_CASE.forEach(PackagedData.register()::row);
                            LimitIds.OF_MEASURE.forEach(PackagedData.register()::row);
                            TransferLimits.ALL.forEach(PackagedData.register()::row);
                            PackagedData.register().row(LimitIds.EXTENDED_VERIFICATION);
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void no_migration_after_those_of_the_first_views_knows_a_rule_by_its_id() throws IOException {
        Set<String> knowing = new TreeSet<>();
        try (DirectoryStream<Path> migrations = Files.newDirectoryStream(MIGRATIONS, "*.sql")) {
            for (Path migration : migrations) {
                if (Files.readString(migration).contains("'DL-")) {
                    knowing.add(migration.getFileName().toString());
                }
            }
        }
        assertThat(knowing)
                .containsExactly(
                        "V80_2__work.sql", "V80_4__one_decision.sql", "V80_5__evidence_work.sql");
    }
}
