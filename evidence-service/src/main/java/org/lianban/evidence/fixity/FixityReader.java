package org.lianban.evidence.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.fixity.domain.Prints;
import org.lianban.evidence.fixity.domain.Reading;
import org.lianban.evidence.item.Items;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.evidence.vault.Digests;
import org.lianban.evidence.vault.ObjectId;
import org.lianban.evidence.vault.Reread;
import org.lianban.evidence.vault.Vault;
import org.lianban.kernel.contract.EvidenceId;

/** Reads an item's bytes to their end; that may take minutes, so no row is locked meanwhile. */
@ApplicationScoped
class FixityReader {
    private final Items items;
    private final Vault vault;

    FixityReader(Items items, Vault vault) {
        this.items = items;
        this.vault = vault;
    }

    /** Empty for what has no bytes. */
    @Transactional
    Optional<Read> read(EvidenceId id) throws InterruptedException {
        Item item = items.find(id).orElseThrow();
        StoredFile file = item.file();
        return file == null ? Optional.empty() : Optional.of(read(id, file));
    }

    private Read read(EvidenceId id, StoredFile file) throws InterruptedException {
        ObjectId object = new ObjectId(file.objectId());
        @Nullable Prints kept = vault.recorded(object).map(FixityReader::prints).orElse(null);
        Reading reading =
                switch (vault.reread(object)) {
                    case Reread.Legible legible -> new Reading.Legible(prints(legible.digests()));
                    case Reread.Damaged damaged -> new Reading.Illegible(damaged.how());
                };
        return new Read(id, new Prints(file.length(), file.sha256(), file.sm3()), kept, reading);
    }

    private static Prints prints(Digests digests) {
        return new Prints(digests.length(), digests.sha256(), digests.sm3());
    }
}
