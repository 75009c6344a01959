package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.transfer.domain.TransferLimits;

/** The ids that rules and views name are rows of the register, and the same in both. */
class LimitIdsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern ID = Pattern.compile("'(DL-[0-9a-z]+)'");

    @Test
    void every_limit_that_a_rule_names_is_a_row_of_the_register() {
        assertThatCode(
                        () -> {
                            LimitIds.OF_HANDLING.forEach(PackagedData.register()::row);
                            TransferLimits.ALL.forEach(PackagedData.register()::row);
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void the_migrations_name_the_limits_of_a_transfer_alone_and_by_the_same_ids()
            throws IOException {
        Set<String> named = new TreeSet<>();
        try (DirectoryStream<Path> migrations = Files.newDirectoryStream(MIGRATIONS, "*.sql")) {
            for (Path migration : migrations) {
                Matcher id = ID.matcher(Files.readString(migration));
                while (id.find()) {
                    named.add(id.group(1));
                }
            }
        }

        assertThat(named).containsExactlyElementsOf(TransferLimits.ALL);
    }
}
