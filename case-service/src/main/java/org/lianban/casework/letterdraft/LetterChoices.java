package org.lianban.casework.letterdraft;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;

/** The letters of a matter that another one may follow. */
@ApplicationScoped
class LetterChoices {
    private final AgroalDataSource database;

    LetterChoices(AgroalDataSource database) {
        this.database = database;
    }

    /** A letter by what it is called, 《…》 and its number. */
    record Choice(LetterId id, String name) {}

    /** Those that are valid, the last one first. */
    List<Choice> valid(MatterId matter) {
        List<Choice> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                """
                                select id, kind, number from letter
                                where matter_id = ? and state = 'VALID'
                                order by issued_at desc, id desc""")) {
            query.setObject(1, matter.value());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    @Nullable String number = row.getString("number");
                    String title = "《" + LetterKind.valueOf(row.getString("kind")).title() + "》";
                    found.add(
                            new Choice(
                                    new LetterId(row.getObject("id", UUID.class)),
                                    number == null ? title : title + number));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("letters cannot be read", e);
        }
        return found;
    }
}
