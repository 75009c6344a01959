package org.lianban.casework.lead;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** The only class that knows the table {@code matter_match}. */
@ApplicationScoped
class MatchStore {
    private static final String ENTER =
            """
            insert into matter_match (matter_id, met_with, person_id, office_id, occasion, named,
                matched_on)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource database;

    MatchStore(AgroalDataSource database) {
        this.database = database;
    }

    /** False if this pair, met by this office, was told before with the name shown or not. */
    boolean enter(Met.Match match, LocalDate on) {
        try (Connection connection = database.getConnection();
                PreparedStatement enter = connection.prepareStatement(ENTER)) {
            Meeting meeting = match.meeting();
            enter.setObject(1, match.match().matter().value());
            enter.setString(2, meeting.with());
            enter.setObject(3, meeting.caller().person().value());
            enter.setString(4, meeting.caller().office().value());
            enter.setString(5, meeting.act().name());
            enter.setBoolean(6, match.named());
            enter.setObject(7, on);
            return enter.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the match cannot be entered", e);
        }
    }
}
