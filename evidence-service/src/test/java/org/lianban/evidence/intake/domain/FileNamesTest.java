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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "客户\uFF0F合同.pdf",
                "\uFF0E\uFF0E\uFF0Fpasswd",
                "a\uFF3Cb.pdf",
                "a\u2105b.pdf",
                "dir/a\uFF0Fb.pdf",
                "\u2024",
                "\u2025",
                "\u2024\u2024",
                "\uFF0E",
                "\uFF0E\uFF0E",
                "dir/\u2025",
                "\u3000\uFF0E"
            })
    void a_name_that_would_be_a_path_in_plain_signs_is_refused(String sent) {
        assertThat(FileNames.kept(sent)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
                '\u2066', '\u2067', '\u2068', '\u2069'
            })
    void no_sign_turns_the_direction_of_a_name(char sign) {
        assertThat(FileNames.kept("照片" + sign + "gpj.exe")).isNull();
        assertThat(FileNames.kept("目录" + sign + "/照片.jpg")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"合同（一）：终稿？.pdf", "报告……终稿.pdf", "Ａ区．照片.jpg", "①.jpg"})
    void a_name_in_full_width_signs_is_kept_as_it_was_sent(String sent) {
        assertThat(FileNames.kept(sent)).isEqualTo(sent);
    }

    @Test
    void a_name_has_at_most_two_hundred_characters() {
        assertThat(FileNames.kept("𠮷".repeat(196) + ".pdf")).isNotNull();
        assertThat(FileNames.kept("𠮷".repeat(197) + ".pdf")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"a.PDF, pdf", "a.tar.gz, gz", "a, ''", ".htaccess, ''", "a., ''", "a.pdf．ＥＸＥ, exe"})
    void the_extension_stands_behind_the_last_point(String name, String extension) {
        assertThat(FileNames.extension(name)).isEqualTo(extension);
    }
}
