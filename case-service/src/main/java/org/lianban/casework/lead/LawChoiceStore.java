package org.lianban.casework.lead;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.lianban.casework.lead.domain.LawChoice;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadCommand.ChosenLaw;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the table {@code law_choice}. */
@ApplicationScoped
class LawChoiceStore {
    private final AgroalDataSource database;

    LawChoiceStore(AgroalDataSource database) {
        this.database = database;
    }

    /** What was chosen, by whom and when. */
    record Chosen(LawChoice choice, String reason, PersonId by, LocalDate on) {}

    void enter(Lead lead, ChosenLaw law, PersonId by, LocalDate on) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into law_choice (matter_id, office_id, choice, reason, chosen_by, chosen_on)
                                values (?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, lead.matter().value());
            insert.setString(2, lead.office().value());
            insert.setString(3, law.choice().name());
            insert.setString(4, law.reason());
            insert.setObject(5, by.value());
            insert.setObject(6, on);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the choice of law cannot be entered", e);
        }
    }

    Optional<Chosen> find(Lead lead) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select choice, reason, chosen_by, chosen_on from law_choice
                                where matter_id = ? and office_id = ?""")) {
            select.setObject(1, lead.matter().value());
            select.setString(2, lead.office().value());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Chosen(
                                        LawChoice.valueOf(row.getString(1)),
                                        row.getString(2),
                                        new PersonId(row.getObject(3, UUID.class)),
                                        row.getObject(4, LocalDate.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the choice of law cannot be read", e);
        }
    }
}
