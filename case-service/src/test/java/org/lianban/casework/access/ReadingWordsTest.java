package org.lianban.casework.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.kernel.counter.ReadingOutcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingWordsTest {
    private final ReadingWords words = new ReadingWords();

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(keys("zh").keySet()).isEqualTo(keys("en").keySet());
    }

    @Test
    void every_reason_outcome_and_kind_of_object_has_its_word() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (GrantOrder.Reason reason : GrantOrder.Reason.values()) {
                assertThat(words.reason(reason.name(), locale)).isNotEqualTo(reason.name());
            }
            for (ReadingOutcome outcome : ReadingOutcome.values()) {
                assertThat(words.word("outcome." + outcome, locale)).isNotBlank();
            }
            for (ReadObject.Type type : ReadObject.Type.values()) {
                assertThat(words.object(new ReadObject("1", type, null, "7", false), locale))
                        .endsWith(" 7");
            }
        }
    }

    @Test
    void a_command_that_was_refused_is_named_and_what_nobody_knows_is_another_request() {
        assertThat(words.operation("getMatter", Locale.ENGLISH)).isEqualTo("The matter's page");
        assertThat(words.operation("closeCase", Locale.CHINESE)).isEqualTo("结案");
        assertThat(words.operation("sellCase", Locale.CHINESE)).isEqualTo("其他请求");
    }

    @Test
    void a_cell_of_a_file_is_no_formula() {
        assertThat(ReadingSheet.print(List.of(List.of("=1+1", "甲,\"乙\"", ""))))
                .isEqualTo("\uFEFF'=1+1,\"甲,\"\"乙\"\"\",\r\n");
    }

    private static Properties keys(String language) throws IOException {
        Properties keys = new Properties();
        try (InputStream in =
                ReadingWords.class
                        .getClassLoader()
                        .getResourceAsStream("lianban/reading_" + language + ".properties")) {
            keys.load(in);
        }
        return keys;
    }
}
