package org.lianban.casework.deadline;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.kernel.contract.PersonId;

/** Under whose names an open clock is found; written in the transaction that writes the clock. */
@ApplicationScoped
class ClockTurns {
    private static final String WHOLE_OFFICE = "*";

    private static final String FORGET = "delete from clock_turn where clock_id = ?";
    private static final String TELL =
            """
            insert into clock_turn
                (office_id, holder, due_by, clock_id, matter_id, kind, turn_from)
            select ?, holder, ?, ?, ?, ?, ? from unnest(?) holder\
            """;

    private final AgroalDataSource database;

    ClockTurns(AgroalDataSource database) {
        this.database = database;
    }

    /** Says anew whose turn it is; of an ended clock nobody's. */
    void tell(Clock clock) {
        try (Connection connection = database.getConnection()) {
            forget(clock, connection);
            switch (clock) {
                case Clock.Running _, Clock.Paused _ -> tell(clock.deadline(), connection);
                case Clock.Ended _ -> {}
            }
        } catch (SQLException e) {
            throw new IllegalStateException("turns cannot be written", e);
        }
    }

    private static void forget(Clock clock, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, clock.deadline().id().value());
            statement.executeUpdate();
        }
    }

    private static void tell(Deadline deadline, Connection connection) throws SQLException {
        Duty next = deadline.duties().next();
        Array holders = connection.createArrayOf("text", holders(next).toArray());
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, next.office().value());
            statement.setTimestamp(2, Timestamp.from(deadline.end().by()));
            statement.setObject(3, deadline.id().value());
            statement.setObject(4, deadline.matter().value());
            statement.setString(5, kind(deadline).name());
            statement.setObject(6, deadline.turnFrom());
            statement.setArray(7, holders);
            statement.executeUpdate();
        } finally {
            holders.free();
        }
    }

    // A limit is lent while a transfer is on its way, and then stands for its next step; that of a
    // measure to somebody above who must approve it.
    private static Subject.Kind kind(Deadline deadline) {
        Subject.Kind kind = deadline.subject().kind();
        return deadline.duties().lent() == null || kind == Subject.Kind.MEASURE
                ? kind
                : Subject.Kind.TRANSFER;
    }

    private static Set<String> holders(Duty duty) {
        Set<String> holders = new LinkedHashSet<>();
        holders.add(WHOLE_OFFICE);
        duty.persons().stream().map(PersonId::toString).forEach(holders::add);
        if (!duty.isOfThePersonsAlone()) {
            holders.add(duty.role().name());
        }
        return holders;
    }
}
