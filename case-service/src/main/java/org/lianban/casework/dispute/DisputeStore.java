package org.lianban.casework.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.casework.dispute.domain.Dispute;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.MatterId;

/** The only class that knows the rows of disputes. */
@ApplicationScoped
class DisputeStore {
    private final Rows rows;

    DisputeStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * The matter a dispute belongs to, without loading it: what is decided upon is read after the
     * matter is locked.
     */
    Optional<MatterId> matterOf(DisputeId id) {
        return rows.find("select matterId from DisputeRow where id = ?1", id.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(MatterId::new);
    }

    StoredDispute get(DisputeId id) {
        return stored(row(id));
    }

    /** The matter's dispute that is not over; a matter has one at most. */
    Optional<StoredDispute> open(MatterId matter) {
        return ofMatter(matter).stream()
                .filter(stored -> stored.dispute() instanceof Dispute.Open)
                .findFirst();
    }

    /** Oldest first. */
    List<StoredDispute> ofMatter(MatterId matter) {
        return rows.list("matterId = ?1 order by raisedAt, id", matter.value()).stream()
                .map(DisputeStore::stored)
                .toList();
    }

    void add(Dispute dispute, Instant at) {
        rows.persist(new DisputeRow(dispute, at));
    }

    void save(Dispute dispute, Instant at) {
        row(dispute.terms().id()).take(dispute, at);
    }

    /** Writes out what is still in memory, so that the answer's SQL reads it. */
    void flush() {
        rows.flush();
    }

    private DisputeRow row(DisputeId id) {
        return rows.findByIdOptional(id.value()).orElseThrow();
    }

    private static StoredDispute stored(DisputeRow row) {
        return new StoredDispute(row.toDomain(), row.version);
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<DisputeRow, UUID> {}
}
