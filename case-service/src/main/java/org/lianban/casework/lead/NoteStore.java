package org.lianban.casework.lead;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.lianban.casework.lead.domain.Lead;

/** The only class that knows the table {@code lead_note}. */
@ApplicationScoped
class NoteStore {
    private final AgroalDataSource database;

    NoteStore(AgroalDataSource database) {
        this.database = database;
    }

    /** What was written down with a decision, by subject. */
    void note(Lead lead, Map<String, String> notes) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into lead_note (matter_id, office_id, subject, note)
                                values (?, ?, ?, ?)""")) {
            for (Map.Entry<String, String> note : notes.entrySet()) {
                insert.setObject(1, lead.matter().value());
                insert.setString(2, lead.office().value());
                insert.setString(3, note.getKey());
                insert.setString(4, note.getValue());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the notes cannot be written", e);
        }
    }

    Map<String, String> notes(Lead lead) {
        Map<String, String> notes = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select subject, note from lead_note where matter_id = ? and office_id = ?")) {
            select.setObject(1, lead.matter().value());
            select.setString(2, lead.office().value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    notes.put(row.getString(1), row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the notes cannot be read", e);
        }
        return notes;
    }
}
