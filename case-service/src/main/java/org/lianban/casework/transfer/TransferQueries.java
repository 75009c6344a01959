package org.lianban.casework.transfer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.SecretLabel;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.transfer.TransferView.Argument;
import org.lianban.casework.transfer.TransferView.Course;
import org.lianban.casework.transfer.TransferView.Designation;
import org.lianban.casework.transfer.TransferView.EvidenceLine;
import org.lianban.casework.transfer.TransferView.GoodsLine;
import org.lianban.casework.transfer.TransferView.LetterLine;
import org.lianban.casework.transfer.TransferView.OfficeLine;
import org.lianban.casework.transfer.TransferView.Particulars;
import org.lianban.casework.transfer.domain.GoodsPlan;
import org.lianban.casework.transfer.domain.Selection;
import org.lianban.casework.transfer.domain.TransferKind;
import org.lianban.casework.transfer.domain.TransferState;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.casework.transfer.domain.TransferWay;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** SQL → records; whoever asks has checked sight. */
@ApplicationScoped
class TransferQueries {
    private static final String TRANSFER =
            "select t.*, m.title from transfer t join matter m on m.id = t.matter_id where t.id ="
                    + " ?";
    private static final String LETTERS =
            "select * from letter where transfer_id = ? order by issued_at, id";

    private final AgroalDataSource database;
    private final EvidenceViews evidence;

    TransferQueries(AgroalDataSource database, EvidenceViews evidence) {
        this.database = database;
        this.evidence = evidence;
    }

    /** The transfer's own columns. */
    record Lines(Particulars particulars, Course course, @Nullable Long matterVersionAtIssue) {}

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Lines transfer(TransferTerms terms, DocumentMarks marks, OfficeTree tree) {
        List<EvidenceLine> items = evidence.lines(terms, marks, tree);
        return list(
                        TRANSFER,
                        terms.id().value(),
                        row ->
                                new Lines(
                                        particulars(row, items, tree),
                                        course(row, tree),
                                        row.getObject("matter_version_at_issue", Long.class)))
                .getFirst();
    }

    List<LetterLine> letters(TransferId id, DocumentMarks marks, OfficeTree tree) {
        return list(LETTERS, id.value(), row -> letter(row, marks, tree));
    }

    private static LetterLine letter(ResultSet row, DocumentMarks marks, OfficeTree tree)
            throws SQLException {
        LetterKind kind = LetterKind.valueOf(row.getString("kind"));
        @Nullable SecretLabel secret = SecretLabel.of(marks, row.getObject("id", UUID.class));
        return new LetterLine(
                row.getString("id"),
                kind,
                kind.title(),
                row.getString("number"),
                office(tree, row.getString("office")),
                row.getObject("issued_on", LocalDate.class),
                secret != null && secret.withheld() ? null : row.getString("digest"),
                row.getString("state"),
                secret);
    }

    private static Particulars particulars(ResultSet row, List<EvidenceLine> items, OfficeTree tree)
            throws SQLException {
        OfficeLine from = office(tree, row.getString("from_office"));
        OfficeLine to = office(tree, row.getString("to_office"));
        @Nullable String argument = row.getString("argument");
        TransferWay way = TransferWay.valueOf(row.getString("way"));
        return new Particulars(
                row.getString("id"),
                row.getString("matter_id"),
                row.getString("title"),
                TransferKind.valueOf(row.getString("kind")),
                way,
                TransferState.valueOf(row.getString("state")),
                from,
                to,
                row.getString("legal_basis"),
                List.of((String[]) row.getArray("attachments").getArray()),
                row.getString("selection_note"),
                new Argument(
                        way == TransferWay.TAKING_UP ? to : from,
                        row.getString("reason"),
                        day(row, way == TransferWay.REQUEST ? "requested_on" : "issued_on")),
                argument == null || argument.isEmpty()
                        ? null
                        : new Argument(to, argument, day(row, "objected_on")),
                items,
                TransferTexts.goods(row.getString("goods")).stream()
                        .map(TransferQueries::goods)
                        .toList(),
                digest(TransferTexts.selection(row.getString("selection"))),
                row.getString("dispute_id"));
    }

    private static GoodsLine goods(GoodsPlan plan) {
        return new GoodsLine(
                plan.measure().toString(),
                plan.course(),
                plan.place(),
                plan.handsOver(),
                plan.takesOver());
    }

    private static @Nullable String digest(@Nullable Selection selection) {
        return selection == null ? null : selection.digest();
    }

    private static Course course(ResultSet row, OfficeTree tree) throws SQLException {
        return new Course(
                row.getTimestamp("drafted_at").toInstant(),
                row.getString("declined_because"),
                day(row, "issued_on"),
                day(row, "withdrawn_on"),
                row.getString("withdrawn_because"),
                day(row, "received_on"),
                day(row, "accepted_on"),
                day(row, "objected_on"),
                row.getObject("late_by_agreement", Boolean.class),
                designation(row, tree),
                day(row, "handed_over_on"),
                day(row, "completed_on"),
                row.getString("result"));
    }

    private static @Nullable Designation designation(ResultSet row, OfficeTree tree)
            throws SQLException {
        @Nullable String superior = row.getString("superior");
        @Nullable String designee = row.getString("designee");
        return superior == null
                ? null
                : new Designation(
                        office(tree, superior),
                        row.getObject("requested_on", LocalDate.class),
                        day(row, "papers_on"),
                        designee == null ? null : office(tree, designee),
                        row.getString("designation_reason"),
                        day(row, "designated_on"),
                        day(row, "file_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static OfficeLine office(OfficeTree tree, String id) {
        return new OfficeLine(id, tree.office(OfficeId.of(id)).name());
    }

    private <T> List<T> list(String sql, UUID key, Reader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, key);
            try (ResultSet rows = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the transfer cannot be read", e);
        }
    }
}
