package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.AnswerOutcome;
import org.lianban.casework.assistance.domain.Asked;
import org.lianban.casework.assistance.domain.AskedKind;
import org.lianban.casework.assistance.domain.AssistanceItem;
import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.casework.assistance.domain.AssistanceState;
import org.lianban.casework.assistance.domain.AssistanceTerms;
import org.lianban.casework.assistance.domain.Dossier;
import org.lianban.casework.assistance.domain.ItemAnswer;
import org.lianban.casework.assistance.domain.Rating;
import org.lianban.casework.assistance.domain.RefusalGround;
import org.lianban.casework.assistance.domain.Reminder;
import org.lianban.casework.assistance.domain.Reply;
import org.lianban.casework.assistance.domain.Round;
import org.lianban.casework.assistance.domain.SpinOff;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Statements;

/** Reads requests from the rows that {@link AssistanceStore} writes. */
@ApplicationScoped
class AssistanceReader {
    private static final String ROUNDS =
            "select * from assistance_round where assistance_id = ? order by round";
    private static final String ITEMS =
            "select * from assistance_item where assistance_id = ? order by number";
    private static final String REPLIES =
            "select * from assistance_reply where assistance_id = ? order by place";
    private static final String REMINDERS =
            "select * from assistance_reminder where assistance_id = ? order by reminded_on";

    private final Statements statements;

    AssistanceReader(Statements statements) {
        this.statements = statements;
    }

    /** Those of the condition, oldest first. */
    List<StoredAssistance> some(String condition, Object... values) {
        return statements.list(
                "select * from assistance where " + condition + " order by drafted_at, id",
                this::stored,
                values);
    }

    private StoredAssistance stored(ResultSet row) throws SQLException {
        return new StoredAssistance(
                request(row, dossier(row)),
                row.getString("number"),
                row.getLong("version"),
                row.getLong("prepared"));
    }

    private static AssistanceRequest request(ResultSet row, Dossier dossier) throws SQLException {
        return switch (AssistanceState.valueOf(row.getString("state"))) {
            case DRAFT -> new AssistanceRequest.Draft(dossier);
            case ISSUED -> new AssistanceRequest.Issued(dossier);
            case RECEIVED -> new AssistanceRequest.Received(dossier);
            case REPLIED -> new AssistanceRequest.Replied(dossier);
            case CLOSED ->
                    new AssistanceRequest.Closed(
                            dossier,
                            new Rating(
                                    row.getInt("timeliness"),
                                    row.getInt("completeness"),
                                    row.getString("rating_words"),
                                    new PersonId(row.getObject("rated_by", UUID.class)),
                                    day(row, "rated_on")));
            case CANCELLED ->
                    new AssistanceRequest.Cancelled(
                            dossier,
                            row.getString("cancel_reason"),
                            new PersonId(row.getObject("cancelled_by", UUID.class)),
                            day(row, "cancelled_on"));
        };
    }

    private Dossier dossier(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable UUID spinOff = row.getObject("spin_off_matter", UUID.class);
        return new Dossier(
                new AssistanceTerms(
                        new AssistanceId(id),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        OfficeId.of(row.getString("from_office")),
                        OfficeId.of(row.getString("to_office")),
                        row.getString("title"),
                        new PersonId(row.getObject("drafted_by", UUID.class)),
                        day(row, "drafted_on")),
                statements.list(ROUNDS, AssistanceReader::round, id),
                statements.list(ITEMS, AssistanceReader::item, id),
                ids(row, "officers").map(PersonId::new).toList(),
                statements.list(REPLIES, AssistanceReader::reply, id),
                statements.list(REMINDERS, AssistanceReader::reminder, id),
                spinOff == null
                        ? null
                        : new SpinOff(new MatterId(spinOff), day(row, "spin_off_on")));
    }

    private static Round round(ResultSet row) throws SQLException {
        @Nullable LetterId sent = letter(row, "letter_id");
        @Nullable LetterId receipt = letter(row, "receipt_id");
        @Nullable LetterId extension = letter(row, "extension_letter_id");
        return new Round(
                row.getInt("round"),
                row.getString("reason"),
                day(row, "wished_on"),
                sent == null ? null : new Round.Sent(sent, day(row, "sent_on")),
                receipt == null
                        ? null
                        : new Round.Receipt(
                                receipt,
                                day(row, "received_on"),
                                day(row, "proposed_on"),
                                row.getString("proposed_why")),
                extension == null
                        ? null
                        : new Round.Extension(
                                extension,
                                day(row, "extended_until"),
                                row.getString("extension_reason"),
                                day(row, "extended_on")));
    }

    private static AssistanceItem item(ResultSet row) throws SQLException {
        return new AssistanceItem(
                row.getInt("number"),
                row.getInt("round"),
                new Asked(AskedKind.valueOf(row.getString("kind")), row.getString("text")),
                row.getString("outcome") == null ? null : answer(row));
    }

    private static ItemAnswer answer(ResultSet row) throws SQLException {
        @Nullable String ground = row.getString("ground");
        return new ItemAnswer(
                AnswerOutcome.valueOf(row.getString("outcome")),
                row.getString("words"),
                ground == null ? null : RefusalGround.valueOf(ground),
                row.getString("competent"),
                ids(row, "evidence").map(EvidenceId::new).toList(),
                new PersonId(row.getObject("answered_by", UUID.class)),
                day(row, "answered_on"),
                day(row, "sealed_on"));
    }

    private static Reply reply(ResultSet row) throws SQLException {
        @Nullable LetterId list = letter(row, "list_letter_id");
        return new Reply(
                new LetterId(row.getObject("letter_id", UUID.class)),
                row.getInt("round"),
                day(row, "replied_on"),
                row.getBoolean("late"),
                row.getBoolean("complete"),
                row.getString("note"),
                list == null
                        ? null
                        : new Reply.EvidenceList(
                                new TransferId(row.getObject("list_way", UUID.class)),
                                list,
                                row.getInt("list_items")));
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                new LetterId(row.getObject("letter_id", UUID.class)), day(row, "reminded_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LetterId letter(ResultSet row, String column) throws SQLException {
        @Nullable UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new LetterId(id);
    }

    private static Stream<UUID> ids(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray());
    }
}
