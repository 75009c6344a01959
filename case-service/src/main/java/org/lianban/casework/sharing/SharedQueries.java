package org.lianban.casework.sharing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.SecretLabel;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.sharing.ShareView.CardView;
import org.lianban.casework.sharing.ShareView.DocumentLine;
import org.lianban.casework.sharing.ShareView.ItemLine;
import org.lianban.casework.sharing.ShareView.NumberLine;
import org.lianban.casework.sharing.ShareView.OfficeLine;
import org.lianban.casework.sharing.SharesView.ReaderLine;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/** What a share shows of a matter, out of the views; whoever asks has checked sight. */
@ApplicationScoped
@Transactional
class SharedQueries {
    private final AgroalDataSource database;

    SharedQueries(AgroalDataSource database) {
        this.database = database;
    }

    Optional<CardView> card(MatterId matter, OfficeTree tree) {
        List<NumberLine> numbers =
                list(
                        "select * from share_handling where matter_id = ? order by epoch",
                        row ->
                                new NumberLine(
                                        office(tree, row.getString("office_id")),
                                        row.getString("number"),
                                        Stage.valueOf(row.getString("stage"))),
                        matter.value());
        return list(
                        "select * from share_card where matter_id = ?",
                        row ->
                                new CardView(
                                        row.getString("title"),
                                        numbers,
                                        Stage.valueOf(row.getString("stage")),
                                        Standing.valueOf(row.getString("standing")),
                                        office(tree, row.getString("writing_office")),
                                        row.getString("breach"),
                                        row.getString("place_of_act"),
                                        LocalDate.ofInstant(
                                                row.getTimestamp("opened_at").toInstant(),
                                                Occasion.ZONE)),
                        matter.value())
                .stream()
                .findFirst();
    }

    Set<LetterId> letters(MatterId matter) {
        return list(
                        "select letter_id from share_document where matter_id = ?",
                        row -> new LetterId(row.getObject(1, UUID.class)),
                        matter.value())
                .stream()
                .collect(Collectors.toSet());
    }

    Set<EvidenceId> items(MatterId matter) {
        return list(
                        "select evidence_id from share_exhibit where matter_id = ?",
                        row -> new EvidenceId(row.getObject(1, UUID.class)),
                        matter.value())
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * @param marks as the reader finds them
     */
    List<ItemLine> items(List<EvidenceId> named, DocumentMarks marks) {
        return list(
                "select * from share_exhibit where evidence_id = any (?) order by number",
                row -> item(row, marks),
                (Object) named.stream().map(EvidenceId::value).toArray(UUID[]::new));
    }

    private static ItemLine item(ResultSet row, DocumentMarks marks) throws SQLException {
        UUID id = row.getObject("evidence_id", UUID.class);
        return new ItemLine(
                id.toString(),
                row.getInt("number"),
                row.getString("kind"),
                marks.withhold(id) ? null : row.getString("title"),
                SecretLabel.of(marks, id));
    }

    List<DocumentLine> documents(List<LetterId> named, DocumentMarks marks) {
        return list(
                "select * from share_document where letter_id = any (?) order by issued_on, letter_id",
                row ->
                        new DocumentLine(
                                row.getString("letter_id"),
                                row.getString("kind"),
                                row.getString("number"),
                                row.getObject("issued_on", LocalDate.class),
                                row.getString("state"),
                                SecretLabel.of(marks, row.getObject("letter_id", UUID.class))),
                (Object) named.stream().map(LetterId::value).toArray(UUID[]::new));
    }

    List<ReaderLine> readers(MatterId matter, OfficeTree tree) {
        return list(
                """
                select * from share_reader where matter_id = ?
                order by granted_at, office_id, reason, on_account_of""",
                row -> reader(row, tree),
                matter.value());
    }

    /** The matter that the office writes under that number, however it is typed. */
    Optional<MatterId> numbered(OfficeId office, String number) {
        return list(
                        """
                        select h.matter_id from share_handling h
                        join share_card c on c.matter_id = h.matter_id and c.writing_office = ?
                        where h.office_id = ? and upper(h.number) = upper(?)""",
                        row -> new MatterId(row.getObject(1, UUID.class)),
                        office.value(),
                        office.value(),
                        number)
                .stream()
                .findFirst();
    }

    private static ReaderLine reader(ResultSet row, OfficeTree tree) throws SQLException {
        Reason reason = Reason.valueOf(row.getString("reason"));
        boolean above = reason == Reason.SUPERIOR;
        return new ReaderLine(
                office(tree, row.getString("office_id")),
                reason.name(),
                above ? office(tree, row.getString("on_account_of")) : null,
                above ? null : FieldClass.valueOf(row.getString("sight")),
                row.getTimestamp("granted_at").toInstant(),
                row.getObject("until", LocalDate.class),
                row.getString("share_id"),
                row.getInt("documents"));
    }

    private static OfficeLine office(OfficeTree tree, String id) {
        return OfficeLine.of(tree, OfficeId.of(id));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is shared cannot be read", e);
        }
    }
}
