package org.lianban.casework.casefile;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.casefile.domain.CaseOutcome;
import org.lianban.casework.casefile.domain.Casefile;
import org.lianban.casework.casefile.domain.Decision;
import org.lianban.casework.casefile.domain.NoPenaltyGround;
import org.lianban.casework.casefile.domain.Report;
import org.lianban.casework.casefile.domain.StopOrder;
import org.lianban.casework.casefile.domain.Termination;
import org.lianban.casework.casefile.domain.TerminationGround;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the tables {@code casefile} and {@code casefile_stop}. */
@ApplicationScoped
class CasefileStore {
    private final AgroalDataSource database;

    CasefileStore(AgroalDataSource database) {
        this.database = database;
    }

    Optional<StoredCasefile> find(MatterId matter, OfficeId office) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select * from casefile where matter_id = ? and office_id = ?")) {
            select.setObject(1, matter.value());
            select.setString(2, office.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(connection, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the case cannot be read", e);
        }
    }

    /** The case of that office, or else of the one that writes; empty if neither filed one. */
    Optional<StoredCasefile> shownTo(OfficeId office, MatterFile matter) {
        return find(matter.id(), office).or(() -> find(matter.id(), matter.writingOffice()));
    }

    /** A new case, version 1. */
    void insert(Casefile file) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into casefile (matter_id, office_id, handling_id, filed_on, officers, state)
                                values (?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, file.matter().value());
            insert.setString(2, file.office().value());
            insert.setObject(3, file.handling().value());
            insert.setObject(4, file.filedOn());
            insert.setArray(5, uuids(connection, file.officers()));
            insert.setString(6, file.state().word());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the case cannot be entered", e);
        }
    }

    /** Writes what may change of a case; its version grows. */
    void save(Casefile file) {
        CasefileColumns columns = CasefileColumns.of(file.state());
        @Nullable Report report = columns.report();
        @Nullable Decision decision = columns.decision();
        @Nullable Termination termination = columns.termination();
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update casefile set state = ?, officers = ?, begun_on = ?,
                                    reported_on = ?, findings = ?,
                                    outcome = ?, no_penalty_ground = ?, decision_paper = ?,
                                    decision_reason = ?, decided_on = ?,
                                    termination_ground = ?, termination_reason = ?, terminated_on = ?,
                                    closed_on = ?, version = version + 1
                                where matter_id = ? and office_id = ?""")) {
            update.setString(1, columns.state());
            update.setArray(2, uuids(connection, file.officers()));
            update.setObject(3, columns.begunOn());
            update.setObject(4, report == null ? null : report.on());
            update.setString(5, report == null ? null : report.findings());
            update.setString(6, decision == null ? null : decision.outcome().name());
            update.setString(7, decision == null ? null : name(decision.ground()));
            update.setString(8, decision == null ? null : decision.paper());
            update.setString(9, decision == null ? null : decision.reason());
            update.setObject(10, decision == null ? null : decision.on());
            update.setString(11, termination == null ? null : termination.ground().name());
            update.setString(12, termination == null ? null : termination.reason());
            update.setObject(13, termination == null ? null : termination.on());
            update.setObject(14, columns.closedOn());
            update.setObject(15, file.matter().value());
            update.setString(16, file.office().value());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("there is no such case");
            }
            enterNewStops(connection, file);
        } catch (SQLException e) {
            throw new IllegalStateException("the case cannot be saved", e);
        }
    }

    // An order that was given stays as it was given.
    private static void enterNewStops(Connection connection, Casefile file) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into casefile_stop (matter_id, office_id, ordinal, paper, letter_id,
                                                   ordered_on, what)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")) {
            for (int i = 0; i < file.stops().size(); i++) {
                StopOrder stop = file.stops().get(i);
                insert.setObject(1, file.matter().value());
                insert.setString(2, file.office().value());
                insert.setInt(3, i + 1);
                @Nullable LetterId letter = stop.paper().issued();
                insert.setString(4, stop.paper().outside());
                insert.setObject(5, letter == null ? null : letter.value());
                insert.setObject(6, stop.on());
                insert.setString(7, stop.what());
                insert.executeUpdate();
            }
        }
    }

    private static StoredCasefile read(Connection connection, ResultSet row) throws SQLException {
        MatterId matter = new MatterId(row.getObject("matter_id", UUID.class));
        OfficeId office = new OfficeId(row.getString("office_id"));
        UUID[] officers = (UUID[]) row.getArray("officers").getArray();
        Casefile file =
                new Casefile(
                        matter,
                        new HandlingId(row.getObject("handling_id", UUID.class)),
                        office,
                        row.getObject("filed_on", LocalDate.class),
                        Stream.of(officers).map(PersonId::new).toList(),
                        stops(connection, matter, office),
                        columns(row).toState());
        return new StoredCasefile(file, row.getLong("version"));
    }

    private static CasefileColumns columns(ResultSet row) throws SQLException {
        @Nullable LocalDate reportedOn = row.getObject("reported_on", LocalDate.class);
        @Nullable String outcome = row.getString("outcome");
        @Nullable String terminated = row.getString("termination_ground");
        return new CasefileColumns(
                row.getString("state"),
                row.getObject("begun_on", LocalDate.class),
                reportedOn == null ? null : new Report(reportedOn, row.getString("findings")),
                outcome == null ? null : decision(outcome, row),
                terminated == null
                        ? null
                        : new Termination(
                                TerminationGround.valueOf(terminated),
                                row.getString("termination_reason"),
                                row.getObject("terminated_on", LocalDate.class)),
                row.getObject("closed_on", LocalDate.class));
    }

    private static Decision decision(String outcome, ResultSet row) throws SQLException {
        @Nullable String ground = row.getString("no_penalty_ground");
        return new Decision(
                CaseOutcome.valueOf(outcome),
                ground == null ? null : NoPenaltyGround.valueOf(ground),
                row.getString("decision_paper"),
                row.getString("decision_reason"),
                row.getObject("decided_on", LocalDate.class));
    }

    private static List<StopOrder> stops(Connection connection, MatterId matter, OfficeId office)
            throws SQLException {
        List<StopOrder> stops = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select paper, letter_id, ordered_on, what from casefile_stop
                        where matter_id = ? and office_id = ? order by ordinal""")) {
            select.setObject(1, matter.value());
            select.setString(2, office.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    @Nullable UUID letter = row.getObject("letter_id", UUID.class);
                    ActPaper paper =
                            ActPaper.of(
                                    row.getString("paper"),
                                    letter == null ? null : new LetterId(letter));
                    stops.add(
                            new StopOrder(
                                    Objects.requireNonNull(paper),
                                    row.getObject("ordered_on", LocalDate.class),
                                    row.getString("what")));
                }
            }
        }
        return stops;
    }

    private static @Nullable String name(@Nullable NoPenaltyGround ground) {
        return ground == null ? null : ground.name();
    }

    private static Array uuids(Connection connection, List<PersonId> persons) throws SQLException {
        return connection.createArrayOf("uuid", persons.stream().map(PersonId::value).toArray());
    }
}
