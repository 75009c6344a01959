package org.lianban.casework.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.supervision.domain.Course;
import org.lianban.casework.supervision.domain.Course.Demand;
import org.lianban.casework.supervision.domain.Course.Reminder;
import org.lianban.casework.supervision.domain.Course.Report;
import org.lianban.casework.supervision.domain.Supervision;
import org.lianban.casework.supervision.domain.Supervision.Lifted;
import org.lianban.casework.supervision.domain.Supervision.Lifting;
import org.lianban.casework.supervision.domain.SupervisionState;
import org.lianban.casework.supervision.domain.SupervisionTerms;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.counter.Statements;

/** The only class that knows the tables of supervision. */
@ApplicationScoped
class SupervisionStore {
    private static final String ADD =
            """
            insert into supervision (id, matter_id, by_office, reason, report_every, ordered_on,
                ordered_at, updated_at, state, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', 1)""";
    private static final String SAVE =
            """
            update supervision set state = ?, lifting_letter_id = ?, lifting_reason = ?,
                lifted_by = ?, lifted_on = ?, updated_at = ?, version = version + 1
            where id = ?""";
    private static final String DEMAND =
            """
            insert into supervision_demand (supervision_id, place, letter_id, requirement, due_on,
                demanded_by, demanded_on)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String REPORT =
            """
            insert into supervision_report (supervision_id, number, words, concluded, reported_by,
                reported_on)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String REMINDER =
            """
            insert into supervision_reminder (letter_id, supervision_id, reminded_on)
            values (?, ?, ?) on conflict do nothing""";

    private final Statements statements;

    SupervisionStore(Statements statements) {
        this.statements = statements;
    }

    Optional<StoredSupervision> find(SupervisionId id) {
        return read("select * from supervision where id = ?", id.value()).stream().findFirst();
    }

    /** Oldest first. */
    List<StoredSupervision> ofMatter(MatterId matter) {
        return read(
                "select * from supervision where matter_id = ? order by ordered_at, id",
                matter.value());
    }

    /** Whether the office supervises the matter. */
    boolean isOpen(MatterId matter, OfficeId by) {
        return !statements
                .list(
                        """
                        select 1 from supervision
                        where matter_id = ? and by_office = ? and state <> 'LIFTED'""",
                        row -> true,
                        matter.value(),
                        by.value())
                .isEmpty();
    }

    void add(Supervision supervision, Instant at) {
        SupervisionTerms terms = supervision.terms();
        statements.update(
                ADD,
                terms.id().value(),
                terms.matter().value(),
                terms.by().value(),
                terms.reason(),
                terms.every(),
                terms.orderedOn(),
                Timestamp.from(at),
                Timestamp.from(at));
        keep(supervision);
    }

    void save(Supervision supervision, Instant at) {
        @Nullable Lifting how = supervision instanceof Lifted lifted ? lifted.how() : null;
        statements.update(
                SAVE,
                supervision.state().name(),
                how == null ? null : how.letter().value(),
                how == null ? null : how.reason(),
                how == null ? null : how.by().value(),
                how == null ? null : how.on(),
                Timestamp.from(at),
                supervision.terms().id().value());
        keep(supervision);
    }

    // What was said stays as it was said.
    private void keep(Supervision supervision) {
        UUID id = supervision.terms().id().value();
        Course course = supervision.course();
        for (int i = 0; i < course.demands().size(); i++) {
            Demand demand = course.demands().get(i);
            statements.update(
                    DEMAND,
                    id,
                    i + 1,
                    demand.letter().value(),
                    demand.requirement(),
                    demand.dueOn(),
                    demand.by().value(),
                    demand.on());
        }
        for (Report report : course.reports()) {
            statements.update(
                    REPORT,
                    id,
                    report.number(),
                    report.words(),
                    report.concluded(),
                    report.by().value(),
                    report.on());
        }
        for (Reminder reminder : course.reminders()) {
            statements.update(REMINDER, reminder.letter().value(), id, reminder.on());
        }
    }

    private List<StoredSupervision> read(String sql, Object... values) {
        return statements.list(sql, this::stored, values);
    }

    private StoredSupervision stored(ResultSet row) throws SQLException {
        return new StoredSupervision(supervision(row), row.getLong("version"));
    }

    private Supervision supervision(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        SupervisionTerms terms =
                new SupervisionTerms(
                        new SupervisionId(id),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        OfficeId.of(row.getString("by_office")),
                        row.getString("reason"),
                        row.getObject("report_every", Integer.class),
                        row.getObject("ordered_on", LocalDate.class));
        Course course = new Course(demands(id), reports(id), reminders(id));
        return switch (SupervisionState.valueOf(row.getString("state"))) {
            case RUNNING -> new Supervision.Running(terms, course);
            case CONCLUDED -> new Supervision.Concluded(terms, course);
            case LIFTED -> new Lifted(terms, course, lifting(row));
        };
    }

    private List<Demand> demands(UUID id) {
        return statements.list(
                "select * from supervision_demand where supervision_id = ? order by place",
                row ->
                        new Demand(
                                new LetterId(row.getObject("letter_id", UUID.class)),
                                row.getString("requirement"),
                                row.getObject("due_on", LocalDate.class),
                                new PersonId(row.getObject("demanded_by", UUID.class)),
                                row.getObject("demanded_on", LocalDate.class)),
                id);
    }

    private List<Report> reports(UUID id) {
        return statements.list(
                "select * from supervision_report where supervision_id = ? order by number",
                row ->
                        new Report(
                                row.getInt("number"),
                                row.getString("words"),
                                row.getBoolean("concluded"),
                                new PersonId(row.getObject("reported_by", UUID.class)),
                                row.getObject("reported_on", LocalDate.class)),
                id);
    }

    private List<Reminder> reminders(UUID id) {
        return statements.list(
                "select * from supervision_reminder where supervision_id = ? order by reminded_on",
                row ->
                        new Reminder(
                                new LetterId(row.getObject("letter_id", UUID.class)),
                                row.getObject("reminded_on", LocalDate.class)),
                id);
    }

    private static Lifting lifting(ResultSet row) throws SQLException {
        return new Lifting(
                new LetterId(row.getObject("lifting_letter_id", UUID.class)),
                row.getString("lifting_reason"),
                new PersonId(row.getObject("lifted_by", UUID.class)),
                row.getObject("lifted_on", LocalDate.class));
    }
}
