package org.lianban.casework.jointhandling;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jointhandling.domain.InvitationAnswer;
import org.lianban.casework.jointhandling.domain.JointHandling;
import org.lianban.casework.jointhandling.domain.JointHandling.Answer;
import org.lianban.casework.jointhandling.domain.JointHandling.Ending;
import org.lianban.casework.jointhandling.domain.JointHandling.Receipt;
import org.lianban.casework.jointhandling.domain.JointHandling.Report;
import org.lianban.casework.jointhandling.domain.JointHandlingState;
import org.lianban.casework.jointhandling.domain.JointHandlingTerms;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Statements;

/** The only class that knows the tables of joint handling. */
@ApplicationScoped
class JointHandlingStore {
    private static final String ADD =
            """
            insert into joint_handling (id, matter_id, from_office, to_office, title, reason, work,
                letter_id, invited_by, invited_on, invited_at, updated_at, state, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'INVITED', 1)""";
    private static final String SAVE =
            """
            update joint_handling set state = ?, receipt_id = ?, received_on = ?, answer = ?,
                answer_letter_id = ?, answer_words = ?, answered_by = ?, answered_on = ?,
                officers = ?, ending_letter_id = ?, ended_office = ?, ending_reason = ?,
                ended_by = ?, ended_on = ?, updated_at = ?, version = version + 1
            where id = ?""";
    private static final String REPORT =
            """
            insert into joint_report (joint_handling_id, number, words, reported_by, reported_on)
            values (?, ?, ?, ?, ?) on conflict do nothing""";

    private final Statements statements;

    JointHandlingStore(Statements statements) {
        this.statements = statements;
    }

    Optional<StoredJointHandling> find(JointHandlingId id) {
        return read("select * from joint_handling where id = ?", id.value()).stream().findFirst();
    }

    /** Oldest first. */
    List<StoredJointHandling> ofMatter(MatterId matter) {
        return read(
                "select * from joint_handling where matter_id = ? order by invited_at, id",
                matter.value());
    }

    /** Whether the office was invited and has not answered, or handles the case jointly. */
    boolean isOpen(MatterId matter, OfficeId office) {
        return !statements
                .list(
                        """
                        select 1 from joint_handling where matter_id = ? and to_office = ?
                          and state in ('INVITED', 'RECEIVED', 'RUNNING')""",
                        row -> true,
                        matter.value(),
                        office.value())
                .isEmpty();
    }

    /** The same of any office. */
    boolean isOpen(MatterId matter) {
        return !statements
                .list(
                        """
                        select 1 from joint_handling where matter_id = ?
                          and state in ('INVITED', 'RECEIVED', 'RUNNING')""",
                        row -> true,
                        matter.value())
                .isEmpty();
    }

    void add(JointHandling joint, Instant at) {
        JointHandlingTerms terms = joint.terms();
        statements.update(
                ADD,
                terms.id().value(),
                terms.matter().value(),
                terms.from().value(),
                terms.to().value(),
                terms.title(),
                terms.reason(),
                terms.work(),
                terms.letter().value(),
                terms.by().value(),
                terms.invitedOn(),
                Timestamp.from(at),
                Timestamp.from(at));
    }

    void save(JointHandling joint, Instant at) {
        @Nullable Receipt receipt = joint.receipt();
        @Nullable Answer answer = joint.answer();
        @Nullable Ending ending = joint.ending();
        UUID id = joint.terms().id().value();
        statements.update(
                SAVE,
                joint.state().name(),
                receipt == null ? null : receipt.letter().value(),
                receipt == null ? null : receipt.on(),
                answer == null ? null : answer.kind().name(),
                answer == null ? null : answer.letter().value(),
                answer == null ? null : answer.words(),
                answer == null ? null : answer.by().value(),
                answer == null ? null : answer.on(),
                joint.officers().stream().map(PersonId::value).toArray(UUID[]::new),
                ending == null ? null : ending.letter().value(),
                ending == null ? null : ending.office().value(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.by().value(),
                ending == null ? null : ending.on(),
                Timestamp.from(at),
                id);
        for (Report report : joint.reports()) {
            statements.update(
                    REPORT, id, report.number(), report.words(), report.by().value(), report.on());
        }
    }

    private List<StoredJointHandling> read(String sql, Object... values) {
        return statements.list(sql, this::stored, values);
    }

    private StoredJointHandling stored(ResultSet row) throws SQLException {
        return new StoredJointHandling(joint(row), row.getLong("version"));
    }

    private JointHandling joint(ResultSet row) throws SQLException {
        JointHandlingTerms terms =
                new JointHandlingTerms(
                        new JointHandlingId(row.getObject("id", UUID.class)),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        OfficeId.of(row.getString("from_office")),
                        OfficeId.of(row.getString("to_office")),
                        row.getString("title"),
                        row.getString("reason"),
                        row.getString("work"),
                        new LetterId(row.getObject("letter_id", UUID.class)),
                        new PersonId(row.getObject("invited_by", UUID.class)),
                        row.getObject("invited_on", LocalDate.class));
        return switch (JointHandlingState.valueOf(row.getString("state"))) {
            case INVITED -> new JointHandling.Invited(terms);
            case RECEIVED -> new JointHandling.Received(terms, receipt(row));
            case RUNNING -> running(terms, row);
            case DECLINED -> new JointHandling.Declined(terms, receipt(row), answer(row));
            case WITHDRAWN ->
                    new JointHandling.Withdrawn(
                            terms,
                            row.getObject("receipt_id") == null ? null : receipt(row),
                            ending(row));
            case ENDED -> new JointHandling.Ended(running(terms, row), ending(row));
        };
    }

    private JointHandling.Running running(JointHandlingTerms terms, ResultSet row)
            throws SQLException {
        UUID[] officers = (UUID[]) row.getArray("officers").getArray();
        return new JointHandling.Running(
                terms,
                receipt(row),
                answer(row),
                Stream.of(officers).map(PersonId::new).toList(),
                reports(terms.id()));
    }

    private List<Report> reports(JointHandlingId id) {
        return statements.list(
                "select * from joint_report where joint_handling_id = ? order by number",
                row ->
                        new Report(
                                row.getInt("number"),
                                row.getString("words"),
                                new PersonId(row.getObject("reported_by", UUID.class)),
                                row.getObject("reported_on", LocalDate.class)),
                id.value());
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                new LetterId(row.getObject("receipt_id", UUID.class)),
                row.getObject("received_on", LocalDate.class));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                InvitationAnswer.valueOf(row.getString("answer")),
                new LetterId(row.getObject("answer_letter_id", UUID.class)),
                row.getString("answer_words"),
                new PersonId(row.getObject("answered_by", UUID.class)),
                row.getObject("answered_on", LocalDate.class));
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                new LetterId(row.getObject("ending_letter_id", UUID.class)),
                OfficeId.of(row.getString("ended_office")),
                row.getString("ending_reason"),
                new PersonId(row.getObject("ended_by", UUID.class)),
                row.getObject("ended_on", LocalDate.class));
    }
}
