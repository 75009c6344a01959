package org.lianban.gateway.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person does about a refusal, step by step: {@code advice_zh.properties}, {@code
 * advice_en.properties}, for those that officers meet most.
 */
final class Advice {
    private static final Properties CHINESE = texts("zh");
    private static final Properties ENGLISH = texts("en");

    private Advice() {}

    /** In that language; null of a refusal that says by itself what to do. */
    static @Nullable String about(String code, Locale language) {
        return words(language).getProperty(code);
    }

    static Set<String> codes(Locale language) {
        return words(language).stringPropertyNames();
    }

    private static Properties words(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    private static Properties texts(String language) {
        String file = "/lianban/advice_" + language + ".properties";
        try (InputStream in = Advice.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
