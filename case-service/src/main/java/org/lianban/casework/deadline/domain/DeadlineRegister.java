package org.lianban.casework.deadline.domain;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The limits of the law and of the agreement, by their ids. */
public final class DeadlineRegister {
    private final NavigableMap<String, LegalLimit> rows;

    public DeadlineRegister(Collection<LegalLimit> rows) {
        this.rows =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        LegalLimit::id,
                                        Function.identity(),
                                        (one, other) -> {
                                            throw new IllegalArgumentException(
                                                    "two deadlines " + one.id());
                                        },
                                        TreeMap::new));
    }

    public LegalLimit row(String id) {
        LegalLimit row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no such deadline: " + id);
        }
        return row;
    }

    /** What a row rests on, by ids in the book of laws; nothing for a row that is no more. */
    public List<String> articles(String id) {
        LegalLimit row = rows.get(id);
        return row == null ? List.of() : row.articles();
    }

    /** Every row, in the order of ids. */
    public Collection<LegalLimit> rows() {
        return rows.values();
    }

    /** The term of a clock that starts under this row; a bug if its unit does not begin so. */
    public Term term(String id, Beginning beginning) {
        LegalLimit row = row(id);
        return new Term(beginning.start(), row.limit(beginning), row.rolls(), 0, List.of());
    }
}
