package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.Found;
import org.lianban.evidence.item.Checks;
import org.lianban.evidence.item.Items;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.evidence.vault.ObjectId;
import org.lianban.evidence.vault.Reread;
import org.lianban.evidence.vault.Vault;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Reads an item's bytes again; that may take minutes and holds no connection. */
@ApplicationScoped
class ItemReader {
    private final Items items;
    private final Checks checks;
    private final Vault vault;

    ItemReader(Items items, Checks checks, Vault vault) {
        this.items = items;
        this.checks = checks;
        this.vault = vault;
    }

    @Transactional
    Optional<Item> find(EvidenceId id) {
        return items.find(id);
    }

    /** What is not what was taken in, the next fixity run looks at first: it judges damage. */
    @Transactional
    void doubt(Optional<Item> item, Found found) {
        item.filter(known -> isInDoubt(known.file(), found))
                .ifPresent(known -> checks.doubt(known.id()));
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
                case Reread.Away _ -> throw new RefusedException(CounterRefusal.UNAVAILABLE);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bytes could not be read to their end", e);
        }
    }

    private static boolean isInDoubt(@Nullable StoredFile file, Found found) {
        return switch (found) {
            case Found.Illegible _ -> true;
            case Found.Bytes(var sha256, var sm3) ->
                    file != null && !(file.sha256().equals(sha256) && file.sm3().equals(sm3));
            case Found.Nothing _, Found.Thing _ -> false;
        };
    }
}
