package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianban.evidence.evidencetransfer.domain.Found;
import org.lianban.evidence.item.Items;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.evidence.vault.ObjectId;
import org.lianban.evidence.vault.Reread;
import org.lianban.evidence.vault.Vault;
import org.lianban.kernel.contract.EvidenceId;

/** Reads an item's bytes again; that may take minutes and holds no connection. */
@ApplicationScoped
class ItemReader {
    private final Items items;
    private final Vault vault;

    ItemReader(Items items, Vault vault) {
        this.items = items;
        this.vault = vault;
    }

    @Transactional
    Optional<Item> find(EvidenceId id) {
        return items.find(id);
    }

    Found read(Optional<Item> item) {
        if (item.isEmpty()) {
            return new Found.Nothing();
        }
        StoredFile file = item.get().file();
        return file == null ? new Found.Thing() : read(new ObjectId(file.objectId()));
    }

    private Found read(ObjectId object) {
        try {
            return switch (vault.reread(object)) {
                case Reread.Legible(var digests) ->
                        new Found.Bytes(digests.sha256(), digests.sm3());
                case Reread.Damaged _ -> new Found.Illegible();
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bytes could not be read to their end", e);
        }
    }
}
