package org.lianban.casework.docket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianban.casework.office.Divisions;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * The officer's sentence for each fact: {@code timeline_zh.properties}, {@code
 * timeline_en.properties}.
 */
@ApplicationScoped
class TimelineSentences {
    // {field} is the fact's value; {field:office}, {field:division}, {field:person} and
    // {field:word} are looked up; {field:count} is a clause of its own, nothing if nobody counted.
    private static final Pattern PLACE =
            Pattern.compile("\\{(\\w+)(?::(office|division|person|word|count))?}");

    private final Properties chinese = texts("zh");
    private final Properties english = texts("en");
    private final Offices offices;
    private final Divisions divisions;

    TimelineSentences(Offices offices, Divisions divisions) {
        this.offices = offices;
        this.divisions = divisions;
    }

    String sentence(String fact, JsonNode content, Locale language) {
        Properties words = words(language);
        Matcher places = PLACE.matcher(words.getProperty(fact, fact));
        return places.replaceAll(place -> Matcher.quoteReplacement(fill(place, content, language)))
                .strip();
    }

    String actor(JsonNode actor, Locale language) {
        String id = actor.path("id").asText();
        return switch (actor.path("kind").asText()) {
            case "PERSON" -> person(id, actor.path("onBehalfOf").asText(""), language);
            case "AGENCY" -> offices.agency(AgencyId.of(id)).orElse(id);
            case String kind -> words(language).getProperty(kind, id);
        };
    }

    private String person(String id, String onBehalfOf, Locale language) {
        String label = label(id, language);
        return onBehalfOf.isEmpty()
                ? label
                : words(language)
                        .getProperty("ON_BEHALF")
                        .formatted(label, label(onBehalfOf, language));
    }

    private String label(String person, Locale language) {
        return offices.label(PersonId.of(person))
                .map(label -> isEnglish(language) ? label.labelEn() : label.label())
                .orElse(person);
    }

    private String fill(MatchResult place, JsonNode content, Locale language) {
        String value = content.path(place.group(1)).asText("");
        return switch (place.group(2)) {
            case "office" -> office(value, language);
            case "division" ->
                    divisions
                            .find(value)
                            .map(found -> isEnglish(language) ? found.nameEn() : found.name())
                            .orElse(value);
            case "person" -> label(value, language);
            case "word" -> words(language).getProperty(value, value);
            case "count" -> counted(place.group(1), value, words(language));
            case null, default -> value;
        };
    }

    private String office(String id, Locale language) {
        OfficeTree tree = offices.tree();
        OfficeId office = OfficeId.of(id);
        boolean known = tree.find(office).isPresent() || tree.outsider(office).isPresent();
        if (!known) {
            return id;
        }
        Office named = tree.office(office);
        return isEnglish(language) ? named.nameEn() : named.name();
    }

    private static String counted(String field, String value, Properties words) {
        return switch (value) {
            case "", "null" -> "";
            case "0" -> words.getProperty(field + ".none");
            case String some -> words.getProperty(field + ".some").formatted(some);
        };
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    private Properties words(Locale language) {
        return isEnglish(language) ? english : chinese;
    }

    private static Properties texts(String language) {
        String file = "/lianban/timeline_" + language + ".properties";
        try (InputStream in = TimelineSentences.class.getResourceAsStream(file)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
