package org.lianban.casework.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitForm;
import org.lianban.casework.exhibit.domain.ExhibitKind;
import org.lianban.casework.exhibit.domain.ExhibitOnItsWay;
import org.lianban.casework.exhibit.domain.ExhibitParticulars;
import org.lianban.casework.exhibit.domain.ExhibitPosition;
import org.lianban.casework.exhibit.domain.ExhibitTransfer;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceFile;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceQuantity;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** Where other rooms ask about items of evidence; as recent as the facts that have arrived. */
@ApplicationScoped
@Transactional
public class Exhibits {
    private static final String OF_MATTER =
            "select * from exhibit_now where matter_id = ? order by number, evidence_id";
    private static final String SOME_OF_MATTER =
            "select * from exhibit_now where matter_id = ? and evidence_id = any (?)"
                    + " order by number, evidence_id";
    private static final String OF_ASSISTANCE =
            "select e.* from exhibit_now e join exhibit_gathered g on g.evidence_id = e.evidence_id"
                    + " where g.assistance_id = ? order by e.number, e.evidence_id";
    private static final String TRANSFER = "select * from exhibit_transfer where transfer_id = ?";
    private static final String ITEMS =
            "select * from exhibit_transfer_item_now where transfer_id = ? order by evidence_id";

    private final ExhibitTables tables;

    Exhibits(ExhibitTables tables) {
        this.tables = tables;
    }

    /** The matter's items by number. */
    public List<Exhibit> ofMatter(MatterId matter) {
        return tables.list(OF_MATTER, Exhibits::exhibit, matter.value());
    }

    /** Those of the named items that the matter has, by number. */
    public List<Exhibit> ofMatter(MatterId matter, Collection<EvidenceId> named) {
        return named.isEmpty()
                ? List.of()
                : tables.list(
                        SOME_OF_MATTER,
                        Exhibits::exhibit,
                        matter.value(),
                        named.stream().map(EvidenceId::value).toArray(UUID[]::new));
    }

    /** What another office gathered for the request (协查), wherever it is now; by number. */
    public List<Exhibit> ofAssistance(AssistanceId request) {
        return tables.list(OF_ASSISTANCE, Exhibits::exhibit, request.value());
    }

    /** How far the evidence of the transfer has come. */
    public ExhibitTransfer ofTransfer(TransferId transfer) {
        List<ExhibitOnItsWay> items = tables.list(ITEMS, Exhibits::onItsWay, transfer.value());
        return tables
                .list(
                        TRANSFER,
                        row ->
                                new ExhibitTransfer(
                                        transfer,
                                        row.getObject("dispatched_on", LocalDate.class),
                                        row.getObject("accepted_on", LocalDate.class),
                                        items),
                        transfer.value())
                .stream()
                .findFirst()
                .orElseGet(() -> new ExhibitTransfer(transfer, null, null, items));
    }

    private static Exhibit exhibit(ResultSet row) throws SQLException {
        @Nullable UUID transfer = row.getObject("in_transit_under", UUID.class);
        return new Exhibit(
                new EvidenceId(row.getObject("evidence_id", UUID.class)),
                new MatterId(row.getObject("matter_id", UUID.class)),
                OfficeId.of(row.getString("taken_in_by")),
                row.getInt("number"),
                particulars(row),
                file(row),
                OfficeId.of(row.getString("holder")),
                transfer == null ? null : new TransferId(transfer));
    }

    private static ExhibitParticulars particulars(ResultSet row) throws SQLException {
        Array collectors = row.getArray("collected_by");
        @Nullable String amount = row.getString("amount");
        return new ExhibitParticulars(
                ExhibitKind.valueOf(row.getString("kind")),
                ExhibitForm.valueOf(row.getString("form")),
                row.getString("title"),
                row.getString("source"),
                Stream.of((UUID[]) collectors.getArray()).map(PersonId::new).toList(),
                row.getObject("collected_on", LocalDate.class),
                amount == null ? null : new EvidenceQuantity(amount, row.getString("unit")),
                row.getString("seal_condition"),
                row.getString("storage"));
    }

    private static @Nullable EvidenceFile file(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("file_name");
        return name == null
                ? null
                : new EvidenceFile(
                        name,
                        row.getString("media_type"),
                        row.getLong("length"),
                        row.getString("sha256"),
                        row.getString("sm3"));
    }

    private static ExhibitOnItsWay onItsWay(ResultSet row) throws SQLException {
        return new ExhibitOnItsWay(
                new EvidenceId(row.getObject("evidence_id", UUID.class)),
                ExhibitPosition.valueOf(row.getString("position")),
                row.getString("sha256"),
                row.getString("sm3"),
                row.getString("note"));
    }
}
