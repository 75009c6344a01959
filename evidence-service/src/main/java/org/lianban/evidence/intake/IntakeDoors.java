package org.lianban.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.item.ItemAdmission;
import org.lianban.evidence.item.Items;
import org.lianban.evidence.vault.Vault;
import org.lianban.kernel.counter.LegalClock;

/** The doors of other rooms that a file passes on its way in. */
@ApplicationScoped
class IntakeDoors {
    private final ItemAdmission items;
    private final Items store;
    private final Folders folders;
    private final Vault vault;
    private final LegalClock clock;

    IntakeDoors(ItemAdmission items, Items store, Folders folders, Vault vault, LegalClock clock) {
        this.items = items;
        this.store = store;
        this.folders = folders;
        this.vault = vault;
        this.clock = clock;
    }

    ItemAdmission items() {
        return items;
    }

    Items store() {
        return store;
    }

    Folders folders() {
        return folders;
    }

    Vault vault() {
        return vault;
    }

    LegalClock clock() {
        return clock;
    }
}
