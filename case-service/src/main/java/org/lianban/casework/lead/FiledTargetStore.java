package org.lianban.casework.lead;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.FiledTarget;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** What is filed against whom; the data of "first filed prevails" (程序规定12). */
@ApplicationScoped
class FiledTargetStore {
    private static final String OVERLAPS =
            """
            select matter_id, office_id from filed_target
            where open and matter_id <> ? and right_number = ? and breach = ?
              and period && daterange(?, ?, '[]')
            """;
    private static final String ENTER =
            """
            insert into filed_target (matter_id, office_id, party_identifier, party_name,
                right_number, breach, period, beside)
            values (?, ?, ?, ?, ?, ?, daterange(?, ?, '[]'), ?)
            on conflict do nothing""";

    private final AgroalDataSource database;

    FiledTargetStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Makes filings against the same parties wait for this transaction, so that the question asked
     * next has one answer. Sorted, so that two filings never wait for each other.
     */
    void lock(List<FiledTarget> targets) {
        TreeSet<String> identifiers = new TreeSet<>();
        for (FiledTarget target : targets) {
            @Nullable String identifier = target.partyIdentifier();
            if (identifier != null) {
                identifiers.add(identifier);
            }
        }
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement(
                                "select pg_advisory_xact_lock(hashtextextended('filed_target:' || ?, 0))")) {
            for (String identifier : identifiers) {
                lock.setString(1, identifier);
                lock.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the filed targets cannot be locked", e);
        }
    }

    /** Other matters in which one of these targets is filed, the first of each first. */
    List<FiledMatch> filed(MatterId matter, List<FiledTarget> targets) {
        return found(matter, targets, OVERLAPS + " and party_identifier = ? order by id", false);
    }

    /** The same, then those by name where no identifier is known: good for a warning only. */
    List<FiledMatch> perhapsFiled(MatterId matter, List<FiledTarget> targets) {
        Set<FiledMatch> perhaps = new LinkedHashSet<>(filed(matter, targets));
        perhaps.addAll(found(matter, targets, OVERLAPS + " and party_name = ? order by id", true));
        return List.copyOf(perhaps);
    }

    /**
     * Where a restricted matter, of which nothing was said, has the target already, it stays the
     * first, and this one stands beside it: it bars whoever comes later.
     */
    void enter(MatterId matter, OfficeId office, List<FiledTarget> targets) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ENTER)) {
            for (FiledTarget target : targets) {
                insert.setObject(1, matter.value());
                insert.setString(2, office.value());
                insert.setString(3, target.partyIdentifier());
                insert.setString(4, target.partyName());
                insert.setString(5, target.rightNumber());
                insert.setString(6, target.breach().name());
                insert.setObject(7, target.act().from());
                insert.setObject(8, target.act().to());
                insert.setBoolean(9, false);
                if (insert.executeUpdate() == 0) {
                    insert.setBoolean(9, true);
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the filed targets cannot be entered", e);
        }
    }

    /** The office's filing no longer stands in anybody's way. */
    void release(MatterId matter, OfficeId office) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update filed_target set open = false where matter_id = ? and office_id = ? and open")) {
            update.setObject(1, matter.value());
            update.setString(2, office.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the filed targets cannot be released", e);
        }
    }

    /** Some of what the office claimed no longer stands in anybody's way. */
    void release(MatterId matter, OfficeId office, List<FiledTarget> dropped) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update filed_target set open = false
                                where matter_id = ? and office_id = ? and open and party_name = ?
                                  and party_identifier is not distinct from ? and right_number = ?""")) {
            for (FiledTarget target : dropped) {
                update.setObject(1, matter.value());
                update.setString(2, office.value());
                update.setString(3, target.partyName());
                update.setString(4, target.partyIdentifier());
                update.setString(5, target.rightNumber());
                update.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the filed targets cannot be released", e);
        }
    }

    private List<FiledMatch> found(
            MatterId matter, List<FiledTarget> targets, String question, boolean byName) {
        Set<FiledMatch> found = new LinkedHashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(question)) {
            for (FiledTarget target : targets) {
                select.setObject(1, matter.value());
                select.setString(2, target.rightNumber());
                select.setString(3, target.breach().name());
                select.setObject(4, target.act().from());
                select.setObject(5, target.act().to());
                select.setString(6, byName ? target.partyName() : target.partyIdentifier());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(
                                new FiledMatch(
                                        new MatterId(row.getObject("matter_id", UUID.class)),
                                        new OfficeId(row.getString("office_id"))));
                    }
                }
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("the filed targets cannot be read", e);
        }
    }
}
