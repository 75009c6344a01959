package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.lianban.casework.access.domain.CircleSeat;

/** What the file of a disclosure report says of restrictions (限定知悉), one table a language. */
@ApplicationScoped
class DisclosureWords {
    private final Properties chinese = read("lianban/disclosure_zh.properties");
    private final Properties english = read("lianban/disclosure_en.properties");

    /** Whose restriction it was. */
    String circle(String office, Locale locale) {
        return word("line.circle", locale).replace("{office}", office);
    }

    String member(Locale locale) {
        return word("line.member", locale);
    }

    /** That somebody is named, to whoever is not told who. */
    String untold(Locale locale) {
        return word("named.untold", locale);
    }

    String seats(List<CircleSeat> seats, Locale locale) {
        return seats.stream()
                .map(seat -> word("seat." + seat.name(), locale))
                .collect(Collectors.joining(word("join", locale)));
    }

    private String word(String key, Locale locale) {
        Properties words = locale.getLanguage().equals("en") ? english : chinese;
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("disclosure reports have no word for " + key);
        }
        return word;
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream in = DisclosureWords.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the words of disclosure reports are missing: " + name);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the words of disclosure reports cannot be read", e);
        }
        return words;
    }
}
