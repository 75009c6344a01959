package org.lianban.gateway.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The page's sentences: {@code verification/words_zh.properties}, {@code words_en.properties}. */
final class Words {
    private static final Words CHINESE = new Words("zh-CN", "zh");
    private static final Words ENGLISH = new Words("en", "en");

    private final String tag;
    private final Properties sentences = new Properties();

    private Words(String tag, String language) {
        this.tag = tag;
        String file = "/verification/words_" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static Words in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    /** BCP 47. */
    String tag() {
        return tag;
    }

    boolean knows(String key) {
        return sentences.containsKey(key);
    }

    String of(String key) {
        return Objects.requireNonNull(sentences.getProperty(key), key);
    }

    Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
