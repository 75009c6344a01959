package org.lianban.casework.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarChange;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.Duties;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.Extension;
import org.lianban.casework.deadline.domain.Law;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.PassedClock;
import org.lianban.casework.deadline.domain.Pause;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/** The table of clocks. Plain SQL: one row, no graph, and the lists are read by SQL anyway. */
@ApplicationScoped
class ClockStore {
    private static final String INSERT =
            """
            insert into clock (start_day, raw_day, rolled_day, due_day, due_at, provisional,
                pauses, paused_from, paused_because, extension, extension_rule, extension_basis,
                state, outcome, ended_on, actor, command, persons, lent_office, lent_role, lent_command, lent_persons,
                wake_at, said_until, said_passed, said_level, version, id, matter_id,
                office_id, subject_kind, subject_id, rule, basis, awaited, binding, amount, unit,
                rolls, start_at, fixed_end)
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String UPDATE =
            """
            update clock set start_day = ?, raw_day = ?, rolled_day = ?, due_day = ?, due_at = ?,
                provisional = ?, pauses = cast(? as jsonb), paused_from = ?, paused_because = ?, extension = ?,
                extension_rule = ?, extension_basis = ?, state = ?, outcome = ?, ended_on = ?,
                actor = ?, command = ?, persons = ?,
                lent_office = ?, lent_role = ?, lent_command = ?, lent_persons = ?,
                wake_at = ?, said_until = ?, said_passed = ?, said_level = ?,
                version = version + 1
            where id = ? and state <> 'ENDED'\
            """;

    // Heads are told for some working days after a limit has passed, holidays between them or not.
    private static final int SAID_AROUND = 40;
    private static final String REVIVE =
            UPDATE.replace("state <> 'ENDED'", "outcome = 'FELL_AWAY'");

    private static final String NEAREST_FIRST = " order by due_day, due_at nulls last, id";

    /** A clock that a change of the calendar may move. */
    record Touched(ClockId clock, MatterId matter) {}

    private final AgroalDataSource database;
    private final ObjectMapper mapper;
    private final ClockTurns turns;
    private final OfficeSayings sayings;

    ClockStore(
            AgroalDataSource database,
            ObjectMapper mapper,
            ClockTurns turns,
            OfficeSayings sayings) {
        this.database = database;
        this.mapper = mapper;
        this.turns = turns;
        this.sayings = sayings;
    }

    Optional<Clock> find(ClockId id) {
        return clocks("select * from clock where id = ?", id.value()).stream().findFirst();
    }

    /** The clock that has not ended. */
    Optional<KeptClock> running(MatterId matter, OfficeId office, String rule, Subject subject) {
        return read(
                        "select * from clock where matter_id = ? and office_id = ? and rule = ? and"
                                + " subject_id = ? and state <> 'ENDED'",
                        matter.value(),
                        office.value(),
                        rule,
                        subject.id())
                .stream()
                .findFirst();
    }

    /** The clock that was the last to fall away. */
    Optional<KeptClock> fellAway(MatterId matter, OfficeId office, String rule, Subject subject) {
        return read(
                        "select * from clock where matter_id = ? and office_id = ? and rule = ? and"
                                + " subject_id = ? and outcome = 'FELL_AWAY'"
                                + " order by ended_on desc, id desc limit 1",
                        matter.value(),
                        office.value(),
                        rule,
                        subject.id())
                .stream()
                .findFirst();
    }

    /** Of the clocks of this rule that have not ended, whatever each is about, the nearest. */
    Optional<Clock> nearest(MatterId matter, OfficeId office, String rule) {
        return clocks(
                        "select * from clock where matter_id = ? and office_id = ? and rule = ? and"
                                + " state <> 'ENDED'"
                                + NEAREST_FIRST
                                + " limit 1",
                        matter.value(),
                        office.value(),
                        rule)
                .stream()
                .findFirst();
    }

    /** Those about measures that run past their last day, the oldest first, after that one. */
    List<PassedClock> passed(String rule, LocalDate today, PassedClock.Place after, int most) {
        return clocks(
                        "select * from clock where subject_kind = 'MEASURE' and rule = ? and"
                                + " state = 'RUNNING' and due_day < ? and (due_day, id) > (?, ?)"
                                + " order by due_day, id limit ?",
                        rule,
                        today,
                        after.due(),
                        after.clock(),
                        most)
                .stream()
                .map(Clock::deadline)
                .map(
                        deadline ->
                                new PassedClock(
                                        deadline.matter(),
                                        deadline.subject(),
                                        new PassedClock.Place(
                                                deadline.end().due(), deadline.id().value())))
                .toList();
    }

    /** All of an office's clocks in the matter that have not ended. */
    List<KeptClock> open(MatterId matter, OfficeId office) {
        return read(
                "select * from clock where matter_id = ? and office_id = ? and state <> 'ENDED'"
                        + " order by id",
                matter.value(),
                office.value());
    }

    /** All clocks of the matter that have not ended, nearest first. */
    List<Clock> runningOf(MatterId matter) {
        return clocks(
                "select * from clock where matter_id = ? and state <> 'ENDED'" + NEAREST_FIRST,
                matter.value());
    }

    /** All clocks of the matter, ended ones too, nearest first. */
    List<Clock> ofMatter(MatterId matter) {
        return clocks("select * from clock where matter_id = ?" + NEAREST_FIRST, matter.value());
    }

    /**
     * The next open clocks, in the order of their ids, whose last day or what is said around it may
     * follow from the changed days.
     */
    List<Touched> touched(CalendarChange change, UUID after, int atMost) {
        @Nullable OfficeId office = change.office();
        String among = office == null ? "" : " and office_id = ?";
        List<Object> values = new ArrayList<>();
        values.add(after);
        values.add(change.last());
        values.add(change.first().minusDays(SAID_AROUND));
        if (office != null) {
            values.add(office.value());
        }
        values.add(atMost);
        return touched(
                "select id, matter_id from clock where state <> 'ENDED' and id > ?"
                        + " and start_day < ? and rolled_day >= ?"
                        + among
                        + " order by id limit ?",
                values);
    }

    /**
     * Those that run, whose turn it is in the office under one of these names, and that end on one
     * of the days; the nearest.
     *
     * @param holders persons and roles as turns name them
     */
    List<Clock> dueFor(
            OfficeId office, Set<String> holders, LocalDate first, LocalDate last, int atMost) {
        return clocks(
                """
                select * from clock where state = 'RUNNING' and due_day between ? and ? and id in (
                    select clock_id from clock_turn
                    where office_id = ? and holder = any(?) and due_by >= ? and due_by < ?
                      and (turn_from is null or turn_from <= ?))"""
                        + NEAREST_FIRST
                        + " limit ?",
                first,
                last,
                office.value(),
                holders.toArray(String[]::new),
                startOf(first),
                startOf(last.plusDays(2)),
                last,
                atMost);
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Occasion.ZONE).toInstant());
    }

    /** Those of the clocks that are still open. */
    List<Clock> open(List<ClockId> ids) {
        return clocks(
                "select * from clock where id = any(?) and state <> 'ENDED' order by id",
                (Object) ids.stream().map(ClockId::value).toArray(UUID[]::new));
    }

    /** The nearest day on which an open clock of each of the matters ends. */
    Map<MatterId, LocalDate> nearest(Set<MatterId> matters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select matter_id, min(due_day) from clock where matter_id = any(?)"
                                        + " and state <> 'ENDED' group by matter_id")) {
            query.setObject(1, matters.stream().map(MatterId::value).toArray(UUID[]::new));
            Map<MatterId, LocalDate> nearest = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    nearest.put(
                            new MatterId(row.getObject(1, UUID.class)),
                            row.getObject(2, LocalDate.class));
                }
            }
            return nearest;
        } catch (SQLException e) {
            throw new IllegalStateException("clocks cannot be read", e);
        }
    }

    /** Those of the clocks that are still open, locked. */
    List<KeptClock> lockOpen(List<ClockId> ids) {
        return read(
                "select * from clock where id = any(?) and state <> 'ENDED' order by id for update",
                (Object) ids.stream().map(ClockId::value).toArray(UUID[]::new));
    }

    /** Those of the clocks that still have something to say by this moment. */
    List<KeptClock> lockWoken(List<ClockId> ids, Instant now) {
        return read(
                "select * from clock where id = any(?) and wake_at <= ? order by id"
                        + " for update",
                ids.stream().map(ClockId::value).toArray(UUID[]::new),
                Timestamp.from(now));
    }

    void add(KeptClock kept) {
        Clock clock = kept.clock();
        Deadline deadline = clock.deadline();
        List<@Nullable Object> values = changing(kept);
        values.add(deadline.id().value());
        values.add(deadline.matter().value());
        values.add(deadline.office().value());
        values.add(deadline.subject().kind().name());
        values.add(deadline.subject().id());
        values.addAll(law(deadline.law()));
        values.addAll(length(deadline.term()));
        write(INSERT, values);
        turns.tell(clock);
    }

    private static List<@Nullable Object> law(Law law) {
        return List.of(law.rule(), law.basis(), law.awaited().name(), law.binding().name());
    }

    private static List<@Nullable Object> length(Term term) {
        Limit limit = term.limit();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(limit.amount());
        values.add(limit.unit().name());
        values.add(term.rolls());
        values.add(limit instanceof Limit.Hours hours ? Timestamp.from(hours.from()) : null);
        values.add(limit instanceof Limit.Until until ? until.end() : null);
        return values;
    }

    void save(KeptClock kept) {
        save(kept, UPDATE);
    }

    /** Of one that had fallen away. */
    void revive(KeptClock kept) {
        save(kept, REVIVE);
    }

    private void save(KeptClock kept, String update) {
        Clock clock = kept.clock();
        List<@Nullable Object> values = changing(kept);
        values.add(clock.deadline().id().value());
        write(update, values);
        turns.tell(clock);
    }

    private List<@Nullable Object> changing(KeptClock kept) {
        Clock clock = kept.clock();
        Deadline deadline = clock.deadline();
        ClockRow row = ClockRow.of(clock);
        List<@Nullable Object> values = new ArrayList<>();
        @Nullable Instant at = deadline.end().at();
        @Nullable Extension extended = deadline.extended();
        values.add(deadline.term().start());
        values.add(deadline.end().raw());
        values.add(deadline.end().rolled());
        values.add(deadline.end().due());
        values.add(at == null ? null : Timestamp.from(at));
        values.add(deadline.end().provisional());
        values.add(json(deadline.term().pauses()));
        values.add(row.pausedFrom());
        values.add(row.pausedBecause());
        values.add(deadline.term().extension());
        values.add(extended == null ? null : extended.rule());
        values.add(extended == null ? null : extended.basis());
        values.add(row.state());
        values.add(row.outcome());
        values.add(row.endedOn());
        values.addAll(duties(deadline.duties()));
        values.addAll(said(kept));
        return values;
    }

    private List<@Nullable Object> said(KeptClock kept) {
        @Nullable Instant wake = sayings.of(kept.clock()).wake(kept.clock(), kept.said());
        List<@Nullable Object> values = new ArrayList<>();
        values.add(wake == null ? null : Timestamp.from(wake));
        values.add(Timestamp.from(kept.said().until()));
        values.add(kept.said().passed());
        values.add(kept.said().level());
        return values;
    }

    private static List<@Nullable Object> duties(Duties duties) {
        @Nullable Duty lent = duties.lent();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(duties.own().role().name());
        values.add(duties.own().command());
        values.add(ids(duties.own()));
        values.add(lent == null ? null : lent.office().value());
        values.add(lent == null ? null : lent.role().name());
        values.add(lent == null ? null : lent.command());
        values.add(lent == null ? null : ids(lent));
        return values;
    }

    private static UUID[] ids(Duty duty) {
        return duty.persons().stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private void write(String sql, List<@Nullable Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("a clock ended meanwhile");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("clocks cannot be written", e);
        }
    }

    private List<Clock> clocks(String sql, Object... values) {
        return read(sql, values).stream().map(KeptClock::clock).toList();
    }

    private List<KeptClock> read(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<KeptClock> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(ClockRow.kept(rows, pauses(rows.getString("pauses"))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("clocks cannot be read", e);
        }
    }

    private List<Touched> touched(String sql, List<Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            List<Touched> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(
                            new Touched(
                                    new ClockId(rows.getObject(1, UUID.class)),
                                    new MatterId(rows.getObject(2, UUID.class))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("clocks cannot be read", e);
        }
    }

    private String json(List<Pause> pauses) {
        try {
            return mapper.writeValueAsString(pauses);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("pauses cannot be written", e);
        }
    }

    private List<Pause> pauses(String json) {
        try {
            return List.of(mapper.readValue(json, Pause[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("pauses cannot be read", e);
        }
    }
}
