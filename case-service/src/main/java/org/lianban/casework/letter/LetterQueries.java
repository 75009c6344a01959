package org.lianban.casework.letter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterCode;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;

/** Reads issued letters. Sight is checked by who asks. */
@ApplicationScoped
@Transactional
class LetterQueries {
    private static final String COLUMNS =
            """
            select l.content, l.digest, l.state, l.code, p.state as paper, v.reason, v.voided_on,
               v.voided_by
            from letter l join letter_paper p on p.letter_id = l.id
            left join letter_void v on v.letter_id = l.id
            """;
    private static final String ONE = COLUMNS + "where l.id = ?";
    // A matter has a handful of letters; the cap is against a runaway only.
    private static final String OF_MATTER =
            COLUMNS + "where l.matter_id = ? order by l.issued_at desc, l.id desc limit 500";

    private final AgroalDataSource database;

    LetterQueries(AgroalDataSource database) {
        this.database = database;
    }

    Optional<StoredLetter> find(LetterId id) {
        return read(ONE, id.value()).stream().findFirst();
    }

    List<StoredLetter> ofMatter(MatterId matter) {
        return read(OF_MATTER, matter.value());
    }

    private List<StoredLetter> read(String sql, UUID key) {
        List<StoredLetter> letters = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, key);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    letters.add(
                            new StoredLetter(
                                    LetterReading.read(rows.getString("content")),
                                    rows.getString("digest"),
                                    rows.getString("state"),
                                    voided(rows),
                                    PaperState.valueOf(rows.getString("paper")),
                                    new LetterCode(rows.getString("code"))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("letters could not be read", e);
        }
        return List.copyOf(letters);
    }

    private static @Nullable VoidLetter voided(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null
                ? null
                : new VoidLetter(
                        reason,
                        row.getObject("voided_on", LocalDate.class),
                        row.getString("voided_by"));
    }
}
