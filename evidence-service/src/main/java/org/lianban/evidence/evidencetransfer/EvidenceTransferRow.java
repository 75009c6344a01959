package org.lianban.evidence.evidencetransfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer.OnItsWay;
import org.lianban.evidence.evidencetransfer.domain.ListTerms;
import org.lianban.evidence.evidencetransfer.domain.PaperReceipt;
import org.lianban.evidence.evidencetransfer.domain.Signing;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem.Listed;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** Rows of {@code evidence_transfer} (decided) and {@code evidence_list} (told), as one. */
record EvidenceTransferRow(
        ListTerms terms,
        long version,
        @Nullable OfficeId dispatchedTo,
        @Nullable Signing dispatch,
        @Nullable Signing acceptance,
        @Nullable PaperReceipt receipt,
        @Nullable OfficeId receiver,
        @Nullable String scan,
        boolean cancelled,
        @Nullable LocalDate closedOn) {

    static EvidenceTransferRow of(ResultSet row) throws SQLException {
        return new EvidenceTransferRow(
                new ListTerms(
                        new TransferId(row.getObject("transfer_id", UUID.class)),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        OfficeId.of(row.getString("from_office")),
                        new LetterId(row.getObject("letter_id", UUID.class)),
                        row.getObject("listed_on", LocalDate.class),
                        assistance(row)),
                row.getLong("version"),
                office(row, "dispatched_to"),
                signing(row, "dispatched_by", "dispatched_on"),
                signing(row, "accepted_by", "accepted_on"),
                receipt(row),
                office(row, "receiver"),
                row.getString("scan"),
                row.getBoolean("cancelled"),
                row.getObject("closed_on", LocalDate.class));
    }

    StoredTransfer with(List<TravellingItem> items) {
        EvidenceTransfer open = open(items);
        return new StoredTransfer(
                closedOn == null ? open : new EvidenceTransfer.Closed(open, closedOn), version);
    }

    // What was decided here comes before what is told, which may be told again from its beginning.
    private EvidenceTransfer open(List<TravellingItem> items) {
        if (dispatch != null && dispatchedTo != null && receipt != null) {
            return new EvidenceTransfer.HandedOut(
                    terms,
                    items.stream()
                            .map(item -> new TravellingItem.HandedOut(item.listed()))
                            .toList(),
                    dispatchedTo,
                    dispatch,
                    receipt);
        }
        if (dispatch != null && dispatchedTo != null) {
            OnItsWay sent = OnItsWay.of(terms, dispatchedTo, dispatch, items);
            return acceptance == null
                    ? sent
                    : new EvidenceTransfer.Accepted(sent, items, acceptance);
        }
        List<Listed> listed =
                items.stream().map(item -> new TravellingItem.Listed(item.listed())).toList();
        if (cancelled) {
            return new EvidenceTransfer.Cancelled(terms, listed);
        }
        return receiver == null
                ? new EvidenceTransfer.SenderSigned(terms, listed)
                : new EvidenceTransfer.ReceiverKnown(terms, listed, receiver, scan);
    }

    private static @Nullable AssistanceId assistance(ResultSet row) throws SQLException {
        UUID request = row.getObject("assistance_id", UUID.class);
        return request == null ? null : new AssistanceId(request);
    }

    private static @Nullable PaperReceipt receipt(ResultSet row) throws SQLException {
        String takenBy = row.getString("taken_by");
        return takenBy == null
                ? null
                : new PaperReceipt(
                        takenBy,
                        row.getObject("receipt_on", LocalDate.class),
                        row.getString("receipt_number"),
                        row.getString("receipt_scan"));
    }

    private static @Nullable OfficeId office(ResultSet row, String column) throws SQLException {
        String office = row.getString(column);
        return office == null ? null : OfficeId.of(office);
    }

    private static @Nullable Signing signing(ResultSet row, String by, String on)
            throws SQLException {
        LocalDate day = row.getObject(on, LocalDate.class);
        if (day == null) {
            return null;
        }
        UUID[] both = (UUID[]) row.getArray(by).getArray();
        return new Signing(new PersonId(both[0]), new PersonId(both[1]), day);
    }
}
