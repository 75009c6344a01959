package org.lianban.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.roster.Roster;
import org.lianban.notification.roster.RosterPerson;

/**
 * The officer's sentence for each fact that is told: {@code notices_zh.properties}, {@code
 * notices_en.properties}; {@code Fact.ACT} for those of whom an act is expected.
 */
@ApplicationScoped
class NoticeSentences {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    static final Set<String> OFFICES =
            Set.of("office", "by", "from", "to", "superior", "designee", "competent");

    /** What is to be said of a fact; the matter's number may still be under way. */
    record Saying(
            String factType,
            @Nullable String act,
            boolean addressed,
            String title,
            @Nullable String number,
            Map<String, String> particulars) {}

    /** What is said to the office that was written to, where the others read of the matter. */
    static final String ADDRESSED = ".ADDRESSED";

    private final Properties chinese = texts("zh");
    private final Properties english = texts("en");
    private final Roster roster;

    NoticeSentences(Roster roster) {
        this.roster = roster;
    }

    String sentence(Saying saying, Locale language) {
        Properties words = words(language);
        String key = saying.act() == null ? saying.factType() : key(saying);
        String said = saying.addressed() ? key + ADDRESSED : key;
        return filled(words.getProperty(said, said), saying, words);
    }

    private String filled(String sentence, Saying saying, Properties words) {
        Matcher places = PLACE.matcher(sentence);
        return places.replaceAll(
                place -> Matcher.quoteReplacement(fill(place.group(1), saying, words)));
    }

    private static String key(Saying saying) {
        return saying.factType() + "." + saying.act();
    }

    private String fill(String place, Saying saying, Properties words) {
        String number = saying.number();
        return switch (place) {
            case "title" -> saying.title();
            case "number" -> number == null ? words.getProperty("number.none", "") : number;
            case "person" -> person(saying.particulars().getOrDefault("person", ""), words);
            case "why" -> filled(named("why.", "why", saying, words), saying, words);
            case "rule" -> named("limit.", "rule", saying, words);
            case "kind" -> named("measure.", "kind", saying, words);
            case "letter" -> named("letter.", "letter", saying, words);
            case "answer" -> named("answer.", "answer", saying, words);
            case "proposal" -> named("proposal.", "proposal", saying, words);
            case "request" -> named("request.", "request", saying, words);
            case "wish" -> filled(named("wish.", "wish", saying, words), saying, words);
            case "reply" -> named("reply.", "reply", saying, words);
            case String other -> {
                String value = saying.particulars().getOrDefault(other, "");
                yield OFFICES.contains(other) && !value.isEmpty()
                        ? roster.officeName(OfficeId.of(value)).orElse(value)
                        : value;
            }
        };
    }

    // A limit that this build does not know is called by its number.
    private static String named(String group, String place, Saying saying, Properties words) {
        String value = saying.particulars().getOrDefault(place, "");
        return words.getProperty(group + value, value);
    }

    // Whoever has left since is not named.
    private String person(String id, Properties words) {
        return id.isEmpty()
                ? ""
                : roster.byId(PersonId.of(id))
                        .map(RosterPerson::label)
                        .orElse(words.getProperty("person.unknown", ""));
    }

    private Properties words(Locale language) {
        return language.getLanguage().equals("en") ? english : chinese;
    }

    private static Properties texts(String language) {
        String file = "/lianban/notices_" + language + ".properties";
        try (InputStream in = NoticeSentences.class.getResourceAsStream(file)) {
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
