package org.lianban.casework.deadline;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.Duties;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.Extension;
import org.lianban.casework.deadline.domain.Law;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.Pause;
import org.lianban.casework.deadline.domain.Said;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** What of a clock's row depends on its state. */
record ClockRow(
        String state,
        @Nullable LocalDate pausedFrom,
        @Nullable String pausedBecause,
        @Nullable String outcome,
        @Nullable LocalDate endedOn) {
    static ClockRow of(Clock clock) {
        return switch (clock) {
            case Clock.Running _ -> new ClockRow("RUNNING", null, null, null, null);
            case Clock.Paused paused ->
                    new ClockRow("PAUSED", paused.from(), paused.because(), null, null);
            case Clock.Ended ended ->
                    new ClockRow("ENDED", null, null, ended.outcome().name(), ended.on());
        };
    }

    static KeptClock kept(ResultSet row, List<Pause> pauses) throws SQLException {
        Said said =
                new Said(
                        row.getTimestamp("said_until").toInstant(),
                        row.getBoolean("said_passed"),
                        row.getInt("said_level"));
        return new KeptClock(clock(row, pauses), said);
    }

    private static Clock clock(ResultSet row, List<Pause> pauses) throws SQLException {
        Deadline deadline = deadline(row, pauses);
        String state = row.getString("state");
        return switch (state) {
            case "RUNNING" -> new Clock.Running(deadline);
            case "PAUSED" ->
                    new Clock.Paused(
                            deadline, day(row, "paused_from"), row.getString("paused_because"));
            case "ENDED" ->
                    new Clock.Ended(
                            deadline,
                            Outcome.valueOf(row.getString("outcome")),
                            day(row, "ended_on"));
            default -> throw new IllegalStateException("state of a clock: " + state);
        };
    }

    private static Deadline deadline(ResultSet row, List<Pause> pauses) throws SQLException {
        return new Deadline(
                new ClockId(row.getObject("id", UUID.class)),
                new MatterId(row.getObject("matter_id", UUID.class)),
                new OfficeId(row.getString("office_id")),
                new Subject(
                        Subject.Kind.valueOf(row.getString("subject_kind")),
                        row.getObject("subject_id", UUID.class)),
                new Law(
                        row.getString("rule"),
                        row.getString("basis"),
                        Law.Awaited.valueOf(row.getString("awaited")),
                        Law.Binding.valueOf(row.getString("binding"))),
                duties(row),
                new Term(
                        day(row, "start_day"),
                        limit(row),
                        row.getBoolean("rolls"),
                        row.getInt("extension"),
                        pauses),
                new DueDay(
                        day(row, "raw_day"),
                        day(row, "rolled_day"),
                        day(row, "due_day"),
                        row.getBoolean("provisional"),
                        moment(row, "due_at")),
                extended(row));
    }

    private static Limit limit(ResultSet row) throws SQLException {
        int amount = row.getInt("amount");
        return switch (Limit.Unit.valueOf(row.getString("unit"))) {
            case WORKING_DAY -> new Limit.WorkingDays(amount);
            case CALENDAR_DAY -> new Limit.CalendarDays(amount);
            case MONTH -> new Limit.Months(amount);
            case YEAR -> new Limit.Years(amount);
            case HOUR -> new Limit.Hours(amount, row.getTimestamp("start_at").toInstant());
            case FIXED_END -> new Limit.Until(day(row, "fixed_end"));
        };
    }

    private static @Nullable Extension extended(ResultSet row) throws SQLException {
        @Nullable String rule = row.getString("extension_rule");
        return rule == null ? null : new Extension(rule, row.getString("extension_basis"));
    }

    private static Duties duties(ResultSet row) throws SQLException {
        Duty own =
                new Duty(
                        new OfficeId(row.getString("office_id")),
                        Role.valueOf(row.getString("actor")),
                        row.getString("command"),
                        persons(row.getArray("persons")));
        @Nullable String office = row.getString("lent_office");
        return office == null
                ? Duties.of(own)
                : new Duties(
                        own,
                        new Duty(
                                new OfficeId(office),
                                Role.valueOf(row.getString("lent_role")),
                                row.getString("lent_command"),
                                persons(row.getArray("lent_persons"))));
    }

    private static List<PersonId> persons(Array array) throws SQLException {
        List<PersonId> persons = new ArrayList<>();
        for (Object id : (Object[]) array.getArray()) {
            persons.add(new PersonId((UUID) id));
        }
        return persons;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
