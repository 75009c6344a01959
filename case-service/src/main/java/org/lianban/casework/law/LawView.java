package org.lianban.casework.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Article;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.Wording;

/**
 * An article, as it stands on a day and in all its versions.
 *
 * @param on the day asked for
 * @param valid the version of that day; missing if there is none
 * @param versions oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LawArticle")
record LawView(String id, LocalDate on, @Nullable Line valid, List<Line> versions) {

    static LawView of(LawBook laws, List<Article> versions, LocalDate on) {
        String id = versions.getFirst().id();
        return new LawView(
                id,
                on,
                laws.on(id, on).map(Line::of).orElse(null),
                versions.stream().map(Line::of).toList());
    }

    /**
     * One version of an article.
     *
     * @param article its number in that version; empty for the law as a whole
     * @param from first day of the version; missing where it is not recorded
     * @param to last day of the version; missing while it has no end
     * @param paraphrase in our words: not the official text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LawArticleVersion")
    record Line(
            String id,
            Words law,
            Words brief,
            Words version,
            String article,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Words paraphrase) {
        static Line of(Article article) {
            return new Line(
                    article.id(),
                    Words.of(article.law().name()),
                    Words.of(article.law().brief()),
                    Words.of(article.version()),
                    article.number(),
                    article.from(),
                    article.to(),
                    Words.of(article.paraphrase()));
        }
    }

    /** In both languages: a law is read in the one beside the other. */
    @Schema(name = "LawWords")
    record Words(String zh, String en) {
        static Words of(Wording wording) {
            return new Words(wording.zh(), wording.en());
        }
    }
}
