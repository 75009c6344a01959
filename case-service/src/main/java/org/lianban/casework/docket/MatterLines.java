package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.SecretLabel;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.delivery.domain.ServiceWay;
import org.lianban.casework.docket.MatterView.LetterAddressee;
import org.lianban.casework.docket.MatterView.LetterLine;
import org.lianban.casework.docket.MatterView.OtherLetter;
import org.lianban.casework.docket.MatterView.PartyLine;
import org.lianban.casework.docket.MatterView.ReaderLine;
import org.lianban.casework.docket.MatterView.RightLine;
import org.lianban.casework.docket.MatterView.TransferLine;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.RightType;
import org.lianban.casework.transfer.domain.TransferKind;
import org.lianban.casework.transfer.domain.TransferState;
import org.lianban.casework.transfer.domain.TransferWay;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/** What was written about a matter and who is concerned, out of the views. */
@ApplicationScoped
class MatterLines {
    private final Select select;
    private final Grants grants;

    MatterLines(Select select, Grants grants) {
        this.select = select;
        this.grants = grants;
    }

    List<LetterLine> letters(MatterId matter, Caller reader, OfficeTree tree) {
        DocumentMarks marks = grants.marks(reader, matter);
        return select.list(
                "select * from docket_letter where matter_id = ? order by issued_at, letter_id",
                row -> letter(row, marks, tree),
                key(matter));
    }

    private static LetterLine letter(ResultSet row, DocumentMarks marks, OfficeTree tree)
            throws SQLException {
        @Nullable SecretLabel secret =
                SecretLabel.of(marks, row.getObject("letter_id", UUID.class));
        return secret != null && secret.withheld()
                ? withheld(row, secret, tree)
                : letter(row, secret, tree);
    }

    private static LetterLine withheld(ResultSet row, SecretLabel secret, OfficeTree tree)
            throws SQLException {
        LetterKind kind = LetterKind.valueOf(row.getString("kind"));
        return new LetterLine(
                row.getString("letter_id"),
                kind,
                kind.title(),
                row.getString("number"),
                row.getString("office_id"),
                name(tree, row.getString("office_id")),
                null,
                row.getObject("issued_on", LocalDate.class),
                row.getString("state"),
                List.of(),
                null,
                null,
                null,
                secret);
    }

    private static LetterLine letter(ResultSet row, @Nullable SecretLabel secret, OfficeTree tree)
            throws SQLException {
        LetterKind kind = LetterKind.valueOf(row.getString("kind"));
        return new LetterLine(
                row.getString("letter_id"),
                kind,
                kind.title(),
                row.getString("number"),
                row.getString("office_id"),
                name(tree, row.getString("office_id")),
                row.getString("digest"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("state"),
                addressees(row, tree),
                row.getObject("served_on", LocalDate.class),
                way(row.getString("served_by")),
                other(row),
                secret);
    }

    private static @Nullable OtherLetter other(ResultSet row) throws SQLException {
        @Nullable String id = row.getString("refers_to");
        return id == null
                ? null
                : new OtherLetter(
                        id,
                        LetterKind.valueOf(row.getString("refers_to_kind")),
                        row.getString("refers_to_number"));
    }

    private static @Nullable ServiceWay way(@Nullable String way) {
        return way == null ? null : ServiceWay.valueOf(way);
    }

    private static List<LetterAddressee> addressees(ResultSet row, OfficeTree tree)
            throws SQLException {
        @Nullable String body = row.getString("addressed_to");
        return Stream.concat(
                        Arrays.stream((String[]) row.getArray("addressees").getArray())
                                .map(office -> new LetterAddressee(office, name(tree, office))),
                        Stream.ofNullable(body).map(named -> new LetterAddressee(null, named)))
                .toList();
    }

    List<TransferLine> transfers(MatterId matter, OfficeId reader, OfficeTree tree) {
        return select.list(
                "select t.* from docket_transfer t where t.matter_id = ? and "
                        + TransferListQueries.KNOWN
                        + " order by t.drafted_at, t.transfer_id",
                row -> transfer(row, tree),
                List.of(matter.value(), reader.value()));
    }

    private static TransferLine transfer(ResultSet row, OfficeTree tree) throws SQLException {
        return new TransferLine(
                row.getString("transfer_id"),
                TransferKind.valueOf(row.getString("kind")),
                TransferWay.valueOf(row.getString("way")),
                row.getString("from_office"),
                name(tree, row.getString("from_office")),
                row.getString("to_office"),
                name(tree, row.getString("to_office")),
                TransferState.valueOf(row.getString("state")),
                row.getBoolean("open"),
                LocalDate.ofInstant(row.getTimestamp("updated_at").toInstant(), Occasion.ZONE));
    }

    List<PartyLine> parties(MatterId matter) {
        return select.list(
                "select * from docket_party where matter_id = ? order by entered",
                row ->
                        new PartyLine(
                                PartyRole.valueOf(row.getString("role")),
                                PartyKind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                row.getString("identifier"),
                                row.getObject("identifier_valid", Boolean.class)),
                key(matter));
    }

    List<RightLine> rights(MatterId matter) {
        return select.list(
                "select * from docket_right where matter_id = ? order by entered",
                row ->
                        new RightLine(
                                RightType.valueOf(row.getString("kind")),
                                row.getString("number"),
                                row.getString("name")),
                key(matter));
    }

    boolean isUnverifiedImport(MatterId matter) {
        return select.list(
                        "select exists (select from docket_matter"
                                + " where matter_id = ? and unverified)",
                        row -> row.getBoolean(1),
                        key(matter))
                .getFirst();
    }

    /** By the office that writes it, or by the reader's own for its own people. */
    boolean isRestricted(MatterId matter, OfficeId reader) {
        return !select.list(
                        "select true from matter_limited where matter_id = ? and office_id = ?",
                        row -> row.getBoolean(1),
                        List.of(matter.value(), reader.value()))
                .isEmpty();
    }

    List<ReaderLine> readers(MatterId matter, OfficeTree tree) {
        return select.list(
                "select * from docket_reader where matter_id = ? order by since, office_id",
                row ->
                        new ReaderLine(
                                row.getString("office_id"),
                                name(tree, row.getString("office_id")),
                                row.getTimestamp("since").toInstant()),
                key(matter));
    }

    private static List<UUID> key(MatterId matter) {
        return List.of(matter.value());
    }

    private static String name(OfficeTree tree, String office) {
        return tree.office(OfficeId.of(office)).name();
    }
}
