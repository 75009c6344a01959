package org.lianban.evidence.evidencetransfer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.LetterScanned;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** Records what case-service tells; every write may be repeated without harm. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ListStore {
    private static final String RECEIPT = "RECEIPT";
    private static final String TRANSFER =
            """
            insert into evidence_transfer (transfer_id, matter_id) values (?, ?)
            on conflict do nothing
            """;
    private static final String LIST =
            """
            insert into evidence_list (transfer_id, matter_id, from_office, letter_id, listed_on,
                assistance_id, receiver)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String LINE =
            """
            insert into evidence_list_line (transfer_id, place, evidence_id, number, sha256, sm3)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String RECEIVER =
            """
            update evidence_list set receiver = ?, scan = null
            where transfer_id = ? and receiver is distinct from ?
            """;
    private static final String OF_LETTER =
            "select transfer_id from evidence_list where letter_id = ?";
    private static final String SCANNED =
            """
            update evidence_list set scan = ?
            where transfer_id = ? and scan is distinct from ?
            """;
    private static final String CANCELLED =
            "update evidence_list set cancelled = true where transfer_id = ? and not cancelled";
    private static final String CANCELLED_BY_SENDER =
            """
            update evidence_list set cancelled = true
            where transfer_id = ? and from_office = ? and not cancelled
            """;
    private static final String CLOSED =
            """
            update evidence_list set closed_on = ?
            where transfer_id = ? and closed_on is distinct from ?
            """;
    private static final String LISTED =
            "select evidence_id from evidence_list_line where transfer_id = ?";
    // Whoever decides has read what it was: he has to look again.
    private static final String CHANGED =
            "update evidence_transfer set version = version + 1 where transfer_id = ?";

    private final AgroalDataSource database;

    ListStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Records the list; true if it is the first time that it is told, rebuilds included. */
    boolean list(EvidenceListed list) {
        AssistanceId assistance = list.assistanceId();
        boolean first = update(TRANSFER, list.transferId().value(), list.matterId().value()) == 1;
        update(
                LIST,
                list.transferId().value(),
                list.matterId().value(),
                list.from().value(),
                list.letterId().value(),
                list.listedOn(),
                assistance == null ? null : assistance.value(),
                // Whoever asked receives; under a transfer that is yet to be told.
                assistance == null ? null : list.to().value());
        int place = 1;
        for (ListedEvidence line : list.items()) {
            update(
                    LINE,
                    list.transferId().value(),
                    place++,
                    line.evidenceId().value(),
                    line.number(),
                    line.sha256(),
                    line.sm3());
        }
        return first;
    }

    /** What stands on the list of a transfer; nothing if it has none. */
    Set<EvidenceId> listed(TransferId transfer) {
        Set<EvidenceId> listed = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LISTED)) {
            query.setObject(1, transfer.value());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    listed.add(new EvidenceId(row.getObject(1, UUID.class)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the evidence list could not be read", e);
        }
        return listed;
    }

    void receiver(TransferId transfer, OfficeId office) {
        change(transfer, RECEIVER, office.value(), transfer.value(), office.value());
    }

    /** The list came back signed: the latest scan counts until somebody relies on it. */
    void scanned(LetterScanned scan) {
        if (scan.of().equals(RECEIPT)) {
            ofLetter(scan.letterId())
                    .ifPresent(
                            transfer ->
                                    change(
                                            transfer,
                                            SCANNED,
                                            scan.sha256(),
                                            transfer.value(),
                                            scan.sha256()));
        }
    }

    private Optional<TransferId> ofLetter(LetterId letter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_LETTER)) {
            query.setObject(1, letter.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new TransferId(row.getObject(1, UUID.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the evidence list could not be read", e);
        }
    }

    /** Nothing goes anywhere; false if no list of it is open. */
    boolean cancel(TransferId transfer) {
        return change(transfer, CANCELLED, transfer.value());
    }

    /** The same, if this office is the one that would have sent. */
    boolean cancelIfFrom(TransferId transfer, OfficeId office) {
        return change(transfer, CANCELLED_BY_SENDER, transfer.value(), office.value());
    }

    void close(TransferId transfer, LocalDate on) {
        change(transfer, CLOSED, on, transfer.value(), on);
    }

    /** What is told goes and comes again; what was decided stays. */
    void forget() {
        update("delete from evidence_list_line");
        update("delete from evidence_list");
    }

    // Decisions lock the transfer's row first: so does what is told, or the two wait in a circle.
    private boolean change(TransferId transfer, String sql, @Nullable Object... values) {
        update("select from evidence_transfer where transfer_id = ? for update", transfer.value());
        boolean changed = update(sql, values) > 0;
        if (changed) {
            update(CHANGED, transfer.value());
        }
        return changed;
    }

    private int update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.execute();
            return update.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException("the evidence list could not be written", e);
        }
    }
}
