package org.lianban.casework.letter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.lianban.casework.letter.domain.LetterCode;

/**
 * Reads what anybody may know of a letter; nothing else of it is even read here. One look by a
 * unique key, whether there is such a letter or not.
 */
@ApplicationScoped
@Transactional
class PublicLetterQueries {
    private static final String STANDING =
            """
            select l.state, l.digest, p.digest as paper
            from letter l left join letter_paper p on p.letter_id = l.id
            where l.code = ?
            """;

    private final AgroalDataSource database;

    PublicLetterQueries(AgroalDataSource database) {
        this.database = database;
    }

    LetterStanding standing(LetterCode code) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setString(1, code.drawn());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new LetterStanding(
                                code.printed(),
                                row.getString("state"),
                                row.getString("digest"),
                                row.getString("paper"))
                        : new LetterStanding(code.printed(), "UNKNOWN", null, null);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a letter could not be looked up", e);
        }
    }
}
