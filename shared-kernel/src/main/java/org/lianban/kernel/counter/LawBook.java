package org.lianban.kernel.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every article that rules, refusals, clocks and letters cite, by id. A citation that is not in the
 * book is a bug: it fails where it is read, at start.
 */
public final class LawBook {
    private static final Comparator<Article> BY_TIME =
            Comparator.comparing(Article::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, List<Article>> versions = new LinkedHashMap<>();

    public LawBook(Collection<Article> articles) {
        articles.forEach(this::put);
        versions.values().forEach(list -> list.sort(BY_TIME));
    }

    private void put(Article article) {
        List<Article> others = versions.computeIfAbsent(article.id(), _ -> new ArrayList<>());
        for (Article other : others) {
            if (other.isValidDuring(article.from(), article.to())) {
                throw new IllegalArgumentException("two versions at once of " + article.id());
            }
            if (!other.law().id().equals(article.law().id())) {
                throw new IllegalArgumentException("in two laws: " + article.id());
            }
        }
        others.add(article);
    }

    /** Every article in every version, in the order of the book. */
    public List<Article> all() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    /** An article in all its versions, oldest first; empty if the book has no such id. */
    public List<Article> find(String id) {
        return List.copyOf(versions.getOrDefault(id, List.of()));
    }

    /** The same; a bug if there is none. */
    public List<Article> versions(String id) {
        List<Article> found = find(id);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no such article: " + id);
        }
        return found;
    }

    /** The version of an article that is valid on a day. */
    public Optional<Article> on(String id, LocalDate day) {
        return find(id).stream().filter(article -> article.isValidOn(day)).findFirst();
    }

    /**
     * A citation in short, 程序规定13,14. Of an article that moved, every number is given with the day
     * of its version: which one applies is a question of when the act happened.
     */
    public String brief(List<String> ids, Locale language) {
        return joined(ids, law -> law.brief().in(language), numbers(language), ",", "; ", language);
    }

    /** One version alone, 商标法60. */
    public String version(Article article, Locale language) {
        String brief = article.law().brief().in(language);
        boolean spaced = isEnglish(language) && !article.number().isEmpty();
        return brief + (spaced ? " " : "") + article.number();
    }

    /** A citation within a sentence, 程序规定第十三条、第十四条. */
    public String spoken(List<String> ids, Locale language) {
        Function<String, String> number =
                isEnglish(language) ? numbers(language) : id -> ordinal(versions(id).getLast());
        return joined(
                ids,
                law -> law.brief().in(language),
                number,
                isEnglish(language) ? ", " : "、",
                "；",
                language);
    }

    /** A citation as a letter of that day prints it, 《…》第十三条、第十四条. */
    public String printed(List<String> ids, LocalDate on) {
        return joined(
                ids,
                law -> "《" + law.name().zh() + "》",
                id ->
                        ordinal(
                                on(id, on)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalArgumentException(
                                                                "not in force: " + id))),
                "、",
                "、",
                Locale.CHINESE);
    }

    // Articles of one law that follow each other share its name.
    private String joined(
            List<String> ids,
            Function<Article.Law, String> name,
            Function<String, String> number,
            String between,
            String betweenLaws,
            Locale language) {
        StringBuilder text = new StringBuilder();
        String law = "";
        for (String id : ids) {
            Article.Law own = versions(id).getLast().law();
            boolean same = own.id().equals(law);
            text.append(text.isEmpty() ? "" : same ? between : betweenLaws);
            String numbered = number.apply(id);
            if (!same) {
                text.append(name.apply(own));
                text.append(isEnglish(language) && !numbered.isEmpty() ? " " : "");
            }
            text.append(numbered);
            law = own.id();
        }
        return text.toString();
    }

    private Function<String, String> numbers(Locale language) {
        return id -> {
            StringBuilder numbers = new StringBuilder();
            for (Article version : versions(id)) {
                if (numbers.isEmpty()) {
                    numbers.append(version.number());
                } else {
                    numbers.append(
                            isEnglish(language)
                                    ? " (" + version.number() + " from " + version.from() + ")"
                                    : "（" + version.from() + "起" + version.number() + "）");
                }
            }
            return numbers.toString();
        };
    }

    private static String ordinal(Article article) {
        return ArticleNumbers.chinese(article.number());
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
