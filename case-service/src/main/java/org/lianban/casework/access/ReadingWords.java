package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;

/** Operations, outcomes and reasons in the officer's words, one table a language. */
@ApplicationScoped
class ReadingWords {
    private static final String OPERATION = "operation.";

    private final Properties chinese = read("lianban/reading_zh.properties");
    private final Properties english = read("lianban/reading_en.properties");

    /** What the operation shows, or does; each that the decision table names has its word. */
    String operation(String id, Locale locale) {
        Properties words = in(locale);
        return words.getProperty(OPERATION + id, words.getProperty("command"));
    }

    /** A word that the table must have. */
    String word(String key, Locale locale) {
        String word = in(locale).getProperty(key);
        if (word == null) {
            throw new IllegalStateException("readings have no word for " + key);
        }
        return word;
    }

    /** Why an office sees a matter; by its name until the table knows it. */
    String reason(String reason, Locale locale) {
        return in(locale).getProperty("reason." + reason, reason);
    }

    String object(@Nullable ReadObject object, Locale locale) {
        if (object == null) {
            return "";
        }
        String type = word("type." + object.type().name(), locale);
        String named = object.name() == null ? type : type + " " + object.name();
        return object.secret() ? named + word("secret", locale) : named;
    }

    static String name(PersonLabel person, Locale locale) {
        return isEnglish(locale) ? person.labelEn() : person.label();
    }

    private Properties in(Locale locale) {
        return isEnglish(locale) ? english : chinese;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream in = ReadingWords.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the words of readings are missing: " + name);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the words of readings cannot be read", e);
        }
        return words;
    }
}
