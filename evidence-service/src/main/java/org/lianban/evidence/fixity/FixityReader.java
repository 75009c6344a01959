package org.lianban.evidence.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.fixity.domain.Prints;
import org.lianban.evidence.fixity.domain.Reading;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.evidence.vault.Digests;
import org.lianban.evidence.vault.ObjectId;
import org.lianban.evidence.vault.Reread;
import org.lianban.evidence.vault.Vault;
import org.lianban.evidence.vault.VaultAwayException;
import org.lianban.kernel.contract.EvidenceId;

/** Reads an item's bytes to their end; that may take minutes and holds no connection. */
@ApplicationScoped
class FixityReader {
    private final FixityDesk desk;
    private final Vault vault;

    FixityReader(FixityDesk desk, Vault vault) {
        this.desk = desk;
        this.vault = vault;
    }

    /**
     * Empty for what has no bytes.
     *
     * @throws VaultAwayException if nothing can be said of any item now
     */
    // Outside the run's transaction: what fails here must not spoil it for the other items.
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Optional<Read> read(EvidenceId id) throws InterruptedException, VaultAwayException {
        StoredFile file = desk.item(id).file();
        return file == null ? Optional.empty() : Optional.of(read(id, file));
    }

    private Read read(EvidenceId id, StoredFile file)
            throws InterruptedException, VaultAwayException {
        ObjectId object = new ObjectId(file.objectId());
        @Nullable Prints kept = vault.recorded(object).map(FixityReader::prints).orElse(null);
        Reading reading =
                switch (vault.reread(object)) {
                    case Reread.Legible legible -> new Reading.Legible(prints(legible.digests()));
                    case Reread.Damaged damaged -> new Reading.Illegible(damaged.how());
                    case Reread.Away _ -> throw new VaultAwayException();
                };
        return new Read(id, new Prints(file.length(), file.sha256(), file.sm3()), kept, reading);
    }

    private static Prints prints(Digests digests) {
        return new Prints(digests.length(), digests.sha256(), digests.sm3());
    }
}
