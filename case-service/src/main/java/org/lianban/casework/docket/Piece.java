package org.lianban.casework.docket;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a statement with what its placeholders stand for, in their order: pieces are put
 * together without counting places.
 */
record Piece(String sql, List<Object> values) {
    static final Piece NONE = of("");

    Piece {
        values = List.copyOf(values);
    }

    static Piece of(String sql, Object... values) {
        return new Piece(sql, List.of(values));
    }

    /** One after the other. */
    static Piece joined(Piece... pieces) {
        StringBuilder sql = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (Piece piece : pieces) {
            sql.append(piece.sql());
            values.addAll(piece.values());
        }
        return new Piece(sql.toString(), values);
    }
}
