package org.lianban.kernel.counter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every refusal's status, legal basis and texts, read from all {@code lianban/problems.json} and
 * {@code lianban/problems_*.properties} on the class path: one file per language and module.
 */
@ApplicationScoped
public class ProblemCatalogue {
    private static final String WORD = "word.";
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Properties> texts = new HashMap<>();
    private final LawBook laws;

    public ProblemCatalogue(ObjectMapper mapper) {
        this.laws = LawFile.packaged(mapper);
        try {
            for (URL file : resources("lianban/problems.json")) {
                try (InputStream in = file.openStream()) {
                    mapper.readTree(in).properties().forEach(e -> put(e.getKey(), e.getValue()));
                }
            }
            for (String language : List.of("zh", "en")) {
                texts.put(language, sentences("lianban/problems_" + language + ".properties"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the problem catalogue cannot be read", e);
        }
    }

    /** Read at start, so that a citation that leads nowhere is found then. */
    void atStart(@Observes StartupEvent event) {}

    /** The problem for a refusal in a language ({@code zh} unless English is asked for). */
    public Problem problem(
            Refusal refusal,
            Map<String, String> particulars,
            @Nullable String detail,
            List<Problem.Fault> faults,
            Locale language) {
        String code = refusal.name();
        Entry entry = entries.getOrDefault(code, new Entry(500, List.of()));
        return new Problem(
                "/problems/" + kebab(code),
                sentence(code, particulars, language),
                entry.status(),
                detail,
                code,
                entry.articles().isEmpty() ? null : laws.brief(entry.articles(), language),
                entry.articles(),
                faults);
    }

    /** The officer's sentence, placeholders filled. */
    public String sentence(String code, Map<String, String> particulars, Locale language) {
        String key = language.getLanguage().equals("en") ? "en" : "zh";
        Properties sentences = texts.getOrDefault(key, new Properties());
        String sentence = sentences.getProperty(code, code);
        for (Map.Entry<String, String> particular : particulars.entrySet()) {
            String words = words(particular.getValue(), sentences, language);
            sentence = sentence.replace("{" + particular.getKey() + "}", words);
        }
        return sentence;
    }

    // Of several that would do, one or another: 部门负责人、联络员或审计管理员.
    private static String words(String value, Properties sentences, Locale language) {
        List<String> each = List.of(value.split(Refusal.OR, -1));
        if (each.size() == 1 || !each.stream().allMatch(CONSTANT.asMatchPredicate())) {
            return words(value, sentences);
        }
        return ListFormat.getInstance(
                        language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE,
                        ListFormat.Type.OR,
                        ListFormat.Style.FULL)
                .format(each.stream().map(one -> words(one, sentences)).toList());
    }

    // A constant of ours is said in the officer's word, word.AGENCY_HEAD; so is each of several.
    private static String words(String value, Properties sentences) {
        String word = sentences.getProperty(WORD + value);
        return word != null
                ? word
                : CONSTANT.matcher(value)
                        .replaceAll(
                                constant ->
                                        Matcher.quoteReplacement(
                                                sentences.getProperty(
                                                        WORD + constant.group(),
                                                        constant.group())));
    }

    /** True if the code has a status and a sentence in both languages. */
    public boolean isComplete(String code) {
        return entries.containsKey(code)
                && texts.values().stream().allMatch(sentences -> sentences.containsKey(code));
    }

    /** HTTP status of a refusal. */
    public int status(Refusal refusal) {
        return entries.getOrDefault(refusal.name(), new Entry(500, List.of())).status();
    }

    /** Every problem in a language, by code: for the page behind {@code type}. */
    public List<Problem> all(Locale language) {
        return entries.keySet().stream()
                .sorted()
                .map(code -> problem(new Named(code), Map.of(), null, List.of(), language))
                .map(ProblemCatalogue::inGeneral)
                .toList();
    }

    // Nobody in particular: what a placeholder would name is left open.
    private static Problem inGeneral(Problem problem) {
        return new Problem(
                problem.type(),
                problem.title().replaceAll("\\{\\w+}", "…"),
                problem.status(),
                problem.detail(),
                problem.code(),
                problem.basis(),
                problem.articles(),
                problem.errors());
    }

    static String kebab(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void put(String code, JsonNode entry) {
        List<String> articles = new ArrayList<>();
        JsonNode basis = entry.path("basis");
        if (!basis.isMissingNode() && !basis.isArray()) {
            throw new IllegalArgumentException("a basis is a list of articles by id: " + code);
        }
        for (JsonNode id : basis) {
            laws.versions(id.asText());
            articles.add(id.asText());
        }
        entries.put(code, new Entry(entry.get("status").asInt(), List.copyOf(articles)));
    }

    private static Properties sentences(String name) throws IOException {
        Properties all = new Properties();
        for (URL file : resources(name)) {
            try (InputStream in = file.openStream()) {
                all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    private static List<URL> resources(String name) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return Collections.list(loader.getResources(name));
    }

    /** A code of whatever room: the catalogue does not know their enums. */
    private record Named(String name) implements Refusal {}

    /**
     * @param articles what it rests on, by their ids
     */
    private record Entry(int status, List<String> articles) {}
}
