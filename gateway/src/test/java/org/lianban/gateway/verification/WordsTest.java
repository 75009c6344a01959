package org.lianban.gateway.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.gateway.proxy.PublicLetters.Answer.Told;

class WordsTest {
    @Test
    void both_languages_say_the_same() {
        Words chinese = Words.in(Locale.SIMPLIFIED_CHINESE);
        Words english = Words.in(Locale.ENGLISH);
        assertThat(chinese.keys()).isEqualTo(english.keys()).hasSizeGreaterThan(30);
        assertThat(chinese.keys()).noneMatch(key -> chinese.of(key).contains("<"));
        assertThat(english.keys()).noneMatch(key -> english.of(key).contains("<"));
    }

    @Test
    void its_settings_have_defaults_and_are_mapped() {
        assertThat(config(Map.of()).concurrentChecks()).isEqualTo(8);
        assertThat(config(Map.of()).checkPatience()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config(Map.of("gateway.verification.concurrent-checks", "2")).concurrentChecks())
                .isEqualTo(2);
    }

    private static VerificationConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(VerificationConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(VerificationConfig.class);
    }

    @Test
    void what_is_said_is_escaped() {
        Told told = new Told("<b>", "VALID", "sha256:\"<i>", null, null, null);
        assertThat(new VerificationPage(Words.in(Locale.ENGLISH)).letter(told))
                .contains("&lt;b&gt;", "&quot;&lt;i&gt;")
                .doesNotContain("<b>", "<i>");
    }
}
