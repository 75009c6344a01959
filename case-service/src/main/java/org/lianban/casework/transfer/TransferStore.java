package org.lianban.casework.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** The only class that knows the rows of transfers. */
@ApplicationScoped
class TransferStore {
    // Until its letter goes out a transfer is nobody's business but the sender's; of one taken back
    // before that, nobody else ever hears.
    private static final String KNOWN =
            "(fromOffice = ?2 or issuedOn is not null or requestedOn is not null)";

    private final Rows rows;

    TransferStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * The matter a transfer belongs to, without loading it: what is decided upon is read after the
     * matter is locked.
     */
    Optional<MatterId> matterOf(TransferId id) {
        return rows.find("select matterId from TransferRow where id = ?1", id.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(MatterId::new);
    }

    /** The same; empty as well if that office does not know of the transfer. */
    Optional<MatterId> matterOf(TransferId id, OfficeId reader) {
        return rows.find(
                        "select matterId from TransferRow where id = ?1 and " + KNOWN,
                        id.value(),
                        reader.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(MatterId::new);
    }

    StoredTransfer get(TransferId id) {
        return stored(row(id));
    }

    /** Oldest first. */
    List<StoredTransfer> ofMatter(MatterId matter) {
        return rows.list("matterId = ?1 order by draftedAt, id", matter.value()).stream()
                .map(TransferStore::stored)
                .toList();
    }

    /** Those that an office knows of, oldest first. */
    List<StoredTransfer> ofMatter(MatterId matter, OfficeId reader) {
        return rows
                .list(
                        "matterId = ?1 and " + KNOWN + " order by draftedAt, id",
                        matter.value(),
                        reader.value())
                .stream()
                .map(TransferStore::stored)
                .toList();
    }

    void add(Transfer transfer, Instant at) {
        rows.persist(new TransferRow(transfer, at));
    }

    void save(Transfer transfer, Instant at) {
        row(transfer.terms().id()).take(transfer, at);
    }

    /** The matter's version after the letter went out, for the receiver to compare. */
    void noteMatterVersionAtIssue(TransferId id, long version) {
        row(id).matterVersionAtIssue = version;
    }

    /** Writes out what is still in memory, so that the answer's SQL reads it. */
    void flush() {
        rows.flush();
    }

    private TransferRow row(TransferId id) {
        return rows.findByIdOptional(id.value()).orElseThrow();
    }

    private static StoredTransfer stored(TransferRow row) {
        return new StoredTransfer(row.toDomain(), row.version);
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<TransferRow, UUID> {}
}
