package org.lianban.casework.matter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.lianban.casework.office.Offices;
import org.lianban.kernel.contract.OfficeId;

/**
 * Internal numbers {@code XS-株炎-2026-000118}: gap-free per office and year, drawn in the
 * transaction.
 */
@ApplicationScoped
class HandlingNumbers {
    private final AgroalDataSource database;
    private final Offices offices;

    HandlingNumbers(AgroalDataSource database, Offices offices) {
        this.database = database;
        this.offices = offices;
    }

    // The counter row stays locked until commit: a rollback gives the number back.
    String draw(OfficeId office, int year) {
        String code = offices.tree().office(office).documentCode();
        return String.format(Locale.ROOT, "XS-%s-%d-%06d", code, year, next(office, year));
    }

    private int next(OfficeId office, int year) {
        String sql =
                """
                insert into handling_number (office_id, year, last) values (?, ?, 1)
                on conflict (office_id, year) do update set last = handling_number.last + 1
                returning last""";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, office.value());
            statement.setInt(2, year);
            try (ResultSet drawn = statement.executeQuery()) {
                drawn.next();
                return drawn.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no handling number can be drawn", e);
        }
    }
}
