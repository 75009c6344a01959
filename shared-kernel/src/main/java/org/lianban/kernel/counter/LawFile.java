package org.lianban.kernel.counter;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code deploy/data/laws.json}, as it is packaged. A file that does not say what it must, or
 * says what nobody knows, is refused whole.
 */
public final class LawFile {
    private static final String PACKAGED = "lianban/laws.json";

    private final Map<String, LawEntry> laws = new HashMap<>();

    private LawFile(List<LawEntry> entries) {
        for (LawEntry law : entries) {
            if (laws.put(law.id(), law) != null) {
                throw new IllegalArgumentException("two laws " + law.id());
            }
            Set<String> versions = new HashSet<>();
            for (VersionEntry version : law.versions()) {
                if (!versions.add(version.id())) {
                    throw new IllegalArgumentException(
                            "two versions " + version.id() + " of " + law.id());
                }
            }
        }
    }

    /** The book as it is packaged. */
    public static LawBook packaged(ObjectMapper mapper) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(PACKAGED)) {
            if (in == null) {
                throw new FileNotFoundException(PACKAGED);
            }
            return read(mapper, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the laws cannot be read", e);
        }
    }

    static LawBook read(ObjectMapper mapper, InputStream in) throws IOException {
        ObjectReader strict =
                mapper.readerFor(Entries.class)
                        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        Entries entries = strict.readValue(in);
        LawFile file = new LawFile(entries.laws());
        return new LawBook(entries.articles().stream().map(file::article).toList());
    }

    private Article article(ArticleEntry entry) {
        LawEntry law = laws.get(entry.law());
        if (law == null) {
            throw new IllegalArgumentException("no such law: " + entry.law());
        }
        VersionEntry version =
                law.versions().stream()
                        .filter(one -> one.id().equals(entry.version()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no such version: " + entry.version()));
        return new Article(
                entry.id(),
                new Article.Law(law.id(), law.name(), law.brief()),
                version.name(),
                entry.article(),
                day(version.from()),
                day(version.to()),
                entry.paraphrase());
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static <T> T present(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("a law or an article without " + what);
        }
        return value;
    }

    record Entries(List<LawEntry> laws, List<ArticleEntry> articles) {
        Entries {
            present(laws, "laws");
            present(articles, "articles");
        }
    }

    record LawEntry(String id, Wording name, Wording brief, List<VersionEntry> versions) {
        LawEntry {
            present(id, "id");
            present(name, "name");
            present(brief, "brief");
            present(versions, "versions");
        }
    }

    record VersionEntry(String id, Wording name, @Nullable String from, @Nullable String to) {
        VersionEntry {
            present(id, "version id");
            present(name, "version name");
        }
    }

    record ArticleEntry(String id, String law, String version, String article, Wording paraphrase) {
        ArticleEntry {
            present(id, "id");
            present(law, "law");
            present(version, "version");
            present(article, "article");
            present(paraphrase, "paraphrase");
        }
    }
}
