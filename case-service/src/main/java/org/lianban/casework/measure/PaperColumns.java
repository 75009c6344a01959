package org.lianban.casework.measure;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.kernel.contract.LetterId;

/** A paper in its two columns: the number of one written outside, or the letter of ours. */
final class PaperColumns {
    private PaperColumns() {}

    /** Fills this parameter and the next one. */
    static void paper(PreparedStatement statement, int at, @Nullable ActPaper paper)
            throws SQLException {
        @Nullable LetterId letter = paper == null ? null : paper.issued();
        statement.setString(at, paper == null ? null : paper.outside());
        statement.setObject(at + 1, letter == null ? null : letter.value());
    }

    /**
     * @param which the columns' names begin with
     */
    static @Nullable ActPaper paper(ResultSet row, String which) throws SQLException {
        @Nullable UUID letter = row.getObject(which + "_letter", UUID.class);
        return ActPaper.of(
                row.getString(which + "_paper"), letter == null ? null : new LetterId(letter));
    }
}
