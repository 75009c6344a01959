package org.lianban.notification.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.notification.roster.RosterPerson;

/** Reads of the ledger by matter. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ToldReader {
    private static final String SEES = "select audience_sees(?, ?, ?)";
    private static final String FACTS =
            """
            select fact.fact_id, fact.position, fact.type, fact.at, fact.particulars::text,
                   matter.title,
                   coalesce(
                     (select number from audience_number own
                      where own.matter_id = fact.matter_id and own.office_id = ?),
                     (select number from audience_number writing
                      where writing.matter_id = fact.matter_id
                        and writing.office_id = matter.writing_office)) as number
            from ledger_fact fact join audience_matter matter using (matter_id)
            where fact.matter_id = ? and fact.planned > 0 and fact.position < ?
              and (fact.hearer is null or fact.hearer = ?)
            order by fact.position desc limit ?""";

    /** A fact that people were told of. */
    record Fact(
            UUID id,
            long position,
            String type,
            Instant at,
            Map<String, String> particulars,
            String title,
            @Nullable String number) {
        Fact {
            particulars = Map.copyOf(particulars);
        }
    }

    /** Somebody who was told of it. */
    record Person(UUID fact, ToldView.Person view) {}

    private final AgroalDataSource database;
    private final Particulars particulars;

    ToldReader(AgroalDataSource database, Particulars particulars) {
        this.database = database;
        this.particulars = particulars;
    }

    boolean sees(RosterPerson reader, MatterId matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SEES)) {
            query.setObject(1, matter.value());
            query.setString(2, reader.office().value());
            query.setString(3, reader.id().toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    List<Fact> facts(RosterPerson reader, ToldFilter filter, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FACTS)) {
            query.setString(1, reader.office().value());
            query.setObject(2, filter.matter().value());
            query.setLong(3, filter.before());
            query.setString(4, reader.office().value());
            query.setInt(5, most);
            List<Fact> facts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    facts.add(fact(row));
                }
            }
            return facts;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    List<Person> people(List<UUID> facts) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ToldRows.PEOPLE)) {
            query.setArray(1, connection.createArrayOf("uuid", facts.toArray()));
            List<Person> people = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    people.add(
                            new Person(row.getObject("fact_id", UUID.class), ToldRows.person(row)));
                }
            }
            return people;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getObject("fact_id", UUID.class),
                row.getLong("position"),
                row.getString("type"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                particulars.read(row.getString("particulars")),
                row.getString("title"),
                row.getString("number"));
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("who was told could not be read", e);
    }
}
