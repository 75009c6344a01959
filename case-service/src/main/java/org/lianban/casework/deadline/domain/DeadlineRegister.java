package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The limits of the law and of the agreement, by their ids. */
public final class DeadlineRegister {
    private final Map<String, LegalLimit> rows;

    public DeadlineRegister(Collection<LegalLimit> rows) {
        this.rows = rows.stream().collect(Collectors.toMap(LegalLimit::id, Function.identity()));
    }

    public LegalLimit row(String id) {
        LegalLimit row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no such deadline: " + id);
        }
        return row;
    }

    /** The term of a clock that starts under this row; a bug if it is not counted in days. */
    public Term term(String id, LocalDate start) {
        LegalLimit row = row(id);
        Limit limit = row.limit();
        if (limit == null) {
            throw new IllegalArgumentException("not counted in days: " + id);
        }
        return new Term(start, limit, !row.coercive(), 0, List.of());
    }
}
