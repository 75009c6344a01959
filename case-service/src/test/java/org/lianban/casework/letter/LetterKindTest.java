package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.letter.domain.LetterKind;

class LetterKindTest {
    private static final Pattern ROW = Pattern.compile("\\('([A-Z_]+)', (?:'([^']+)'|null)\\)");

    /** What several kinds share, and the index of a bundle. */
    private static final Set<String> PARTS =
            Set.of(
                    "attachments.html",
                    "bundle-index.html",
                    "goods.html",
                    "layout.html",
                    "minutes.html",
                    "paper.html",
                    "party.html",
                    "party-identity.html",
                    "record.html");

    @Test
    void the_table_of_kinds_names_the_kinds_and_their_codes() throws IOException {
        // Given
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(LetterKind.values())
                .forEach(kind -> kinds.put(kind.name(), said(kind.numberCode())));
        // When
        Map<String, String> rows =
                ROW.matcher(migrations())
                        .results()
                        .collect(Collectors.toMap(row -> row.group(1), row -> said(row.group(2))));
        // Then
        assertThat(rows).isEqualTo(kinds);
    }

    @Test
    void every_kind_has_a_template_and_every_template_a_kind() throws IOException {
        // Given
        Path folder = Path.of("src", "main", "resources", "templates", "letter");
        // When
        try (Stream<Path> files = Files.list(folder)) {
            // Then
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !PARTS.contains(name))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(LetterKind.values())
                                    .map(LetterKindTest::template)
                                    .toList());
        }
    }

    @Test
    void every_kind_has_a_form_and_no_official_form_stands_twice() {
        // When
        List<Integer> official =
                Arrays.stream(LetterKind.values())
                        .map(kind -> kind.form().official())
                        .filter(Objects::nonNull)
                        .toList();
        // Then
        assertThat(official).doesNotHaveDuplicates().allMatch(n -> n >= 1 && n <= 56);
    }

    private static String template(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    }

    private static String said(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static String migrations() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name :
                List.of(
                        "V40_6__letter_kinds",
                        "V40_8__joint_letters",
                        "V40_9__supervision_letters",
                        "V70_20__ways_of_the_superior")) {
            try (InputStream in =
                    LetterKindTest.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
