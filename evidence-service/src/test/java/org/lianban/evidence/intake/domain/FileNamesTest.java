package org.lianban.evidence.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "照片.jpg, 照片.jpg",
        "../../etc/passwd, passwd",
        "C:\\dir\\照片.jpg, 照片.jpg",
        "/照片.jpg, 照片.jpg",
        "𠮷㐂.pdf, 𠮷㐂.pdf"
    })
    void the_last_part_of_a_path_is_the_name(String sent, String kept) {
        assertThat(FileNames.kept(sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "a/",
                "a/..",
                "a\u0000.jpg",
                "a\n.jpg",
                "a\u0085.jpg",
                "photo\u202Egpj.exe",
                "a\u2066b.pdf",
                "a\u200Bb.pdf",
                "\uD800.pdf"
            })
    void a_name_that_is_none_or_misleads_is_refused(String sent) {
        assertThat(FileNames.kept(sent)).isNull();
    }

    @Test
    void a_name_has_at_most_two_hundred_characters() {
        assertThat(FileNames.kept("𠮷".repeat(196) + ".pdf")).isNotNull();
        assertThat(FileNames.kept("𠮷".repeat(197) + ".pdf")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"a.PDF, pdf", "a.tar.gz, gz", "a, ''", ".htaccess, ''", "a., ''"})
    void the_extension_stands_behind_the_last_point(String name, String extension) {
        assertThat(FileNames.extension(name)).isEqualTo(extension);
    }
}
