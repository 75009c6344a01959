package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.lead.domain.PauseGround;
import org.lianban.casework.lead.domain.SourceRules;
import org.lianban.casework.office.Division;
import org.lianban.casework.office.Divisions;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.RightType;

/** Headings and words of a list, in Chinese and in English, and what they stand for. */
@ApplicationScoped
class ImportWords {
    private final Map<String, Properties> texts = new HashMap<>();
    private final Map<String, ImportColumn> columns = new HashMap<>();
    private final Map<ImportColumn, Map<String, String>> values = new HashMap<>();

    ImportWords(Divisions divisions) {
        texts.put("zh", read("lianban/import_zh.properties"));
        texts.put("en", read("lianban/import_en.properties"));
        for (ImportColumn column : ImportColumn.values()) {
            said("column." + column.name()).forEach(word -> columns.put(plain(word), column));
        }
        enter(ImportColumn.SOURCE, LeadSource.values(), "source.");
        enter(ImportColumn.SUSPECT_KIND, PartyKind.values(), "kind.");
        enter(ImportColumn.PAUSE_GROUND, PauseGround.values(), "pause.");
        for (BreachType breach : BreachType.values()) {
            enter(ImportColumn.BREACH, breach.name(), breach.chinese(), breach.english());
        }
        for (RightType right : RightType.values()) {
            enter(ImportColumn.RIGHT_TYPE, right.name(), right.chinese(), right.english());
        }
        for (ImportColumn column :
                List.of(ImportColumn.CONTINUING, ImportColumn.INFORMANT_ANONYMOUS)) {
            said("yes").forEach(word -> enter(column, "true", word, "true"));
            said("no").forEach(word -> enter(column, "false", word, "false"));
        }
        for (Division division : divisions.all()) {
            for (ImportColumn column :
                    List.of(ImportColumn.PLACE_OF_ACT, ImportColumn.PLACE_OF_BUSINESS)) {
                enter(column, division.code(), division.name(), division.nameEn());
            }
        }
    }

    /** The column that a heading names, without its ordinal. */
    Optional<ImportColumn> column(String heading) {
        return Optional.ofNullable(columns.get(plain(heading)));
    }

    /** What a word in that column stands for: the name of a constant, or the code of a division. */
    Optional<String> value(ImportColumn column, String word) {
        return Optional.ofNullable(values.getOrDefault(column, Map.of()).get(plain(word)));
    }

    String heading(ImportColumn column, Locale language) {
        return text("column." + column.name(), language);
    }

    /** What is said about filling the list in. */
    String hint(String name, Locale language) {
        return text("hint." + name, language);
    }

    /** The words that may stand in that column, for whoever fills it in; none if it is free. */
    List<String> offered(ImportColumn column, Locale language) {
        boolean english = isEnglish(language);
        return switch (column) {
            case SOURCE ->
                    Arrays.stream(LeadSource.values())
                            .filter(source -> SourceRules.form(source).byHand())
                            .map(source -> text("source." + source.name(), language))
                            .toList();
            case SUSPECT_KIND ->
                    Arrays.stream(PartyKind.values())
                            .map(kind -> text("kind." + kind.name(), language))
                            .toList();
            case BREACH ->
                    Arrays.stream(BreachType.values())
                            .map(breach -> english ? breach.english() : breach.chinese())
                            .toList();
            case RIGHT_TYPE ->
                    Arrays.stream(RightType.values())
                            .map(right -> english ? right.english() : right.chinese())
                            .toList();
            case PAUSE_GROUND ->
                    Arrays.stream(PauseGround.values())
                            .map(ground -> text("pause." + ground.name(), language))
                            .toList();
            case CONTINUING, INFORMANT_ANONYMOUS ->
                    List.of(text("yes", language), text("no", language));
            case TITLE,
                    CONTENT,
                    FOUND_ON,
                    PLACE_OF_ACT,
                    PLACE_OF_BUSINESS,
                    ACT_FROM,
                    ACT_TO,
                    ORIGIN_BODY,
                    ORIGIN_PAPER_NUMBER,
                    ORIGIN_PAPER_DAY,
                    ORIGIN_DETAIL,
                    SUSPECT_NAME,
                    SUSPECT_IDENTIFIER,
                    SUSPECT_IDENTITY,
                    RIGHT_NUMBER,
                    RIGHT_NAME,
                    RIGHT_CLASS,
                    INFORMANT_NAME,
                    INFORMANT_PHONE,
                    INFORMANT_ADDRESS,
                    INFORMANT_ID_NUMBER,
                    FORMER_NUMBER,
                    OFFICERS,
                    EXTENDED_ON,
                    FILED_ON,
                    PAUSE_PAPER,
                    PAUSE_FROM,
                    PAUSE_CLOSING_PAPER,
                    PAUSE_TO ->
                    List.of();
        };
    }

    private void enter(ImportColumn column, Enum<?>[] constants, String prefix) {
        for (Enum<?> constant : constants) {
            said(prefix + constant.name())
                    .forEach(word -> enter(column, constant.name(), word, constant.name()));
        }
    }

    private void enter(ImportColumn column, String value, String word, String otherWord) {
        Map<String, String> words = values.computeIfAbsent(column, _ -> new HashMap<>());
        Stream.of(value, word, otherWord).forEach(each -> words.putIfAbsent(plain(each), value));
    }

    private Stream<String> said(String key) {
        return texts.values().stream().map(language -> said(language, key));
    }

    private String text(String key, Locale language) {
        Properties spoken = isEnglish(language) ? texts.get("en") : texts.get("zh");
        return said(Objects.requireNonNull(spoken), key);
    }

    private static String said(Properties language, String key) {
        return Objects.requireNonNull(language.getProperty(key), key);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    // 来源 （*） is 来源, and whatever width its characters have.
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("[\\s*]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(
                        ImportWords.class.getClassLoader().getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the words of lists cannot be read", e);
        }
        return properties;
    }
}
