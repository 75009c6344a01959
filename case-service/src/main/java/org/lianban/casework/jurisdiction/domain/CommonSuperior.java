package org.lianban.casework.jurisdiction.domain;

import java.util.List;
import java.util.Optional;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/**
 * The office that decides between two (共同的上一级机关).
 *
 * @param how by designation between two that stand side by side, or by assignment to its own
 *     subordinate
 */
public record CommonSuperior(OfficeId office, How how) {
    /** By which power the superior decides. */
    public enum How {
        /** Neither stands above the other: it designates (程序规定13, 14). */
        DESIGNATES("procedure-dispute", "procedure-transfer"),
        /** It is one of the two: it hands down or takes up (程序规定15). */
        ASSIGNS("procedure-superior");

        private final List<String> articles;

        How(String... articles) {
            this.articles = List.of(articles);
        }

        /** What the power rests on, by ids in the book of laws. */
        public List<String> articles() {
            return articles;
        }
    }

    /**
     * Of two counties of one city that city's office; across cities the province; of a city and its
     * own county the city, of a city and another city's county the province. Empty for an office
     * and itself.
     */
    public static Optional<CommonSuperior> of(OfficeTree tree, OfficeId one, OfficeId other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        return tree.commonSuperior(one, other)
                .map(
                        superior ->
                                new CommonSuperior(
                                        superior,
                                        superior.equals(one) || superior.equals(other)
                                                ? How.ASSIGNS
                                                : How.DESIGNATES));
    }
}
