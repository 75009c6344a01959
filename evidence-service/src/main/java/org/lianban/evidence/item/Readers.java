package org.lianban.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.Assisting;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Reader;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.OfficeId;

/** As what somebody sees an item; rules about reading it ask for that. */
@ApplicationScoped
public class Readers {
    private final Folders folders;

    Readers(Folders folders) {
        this.folders = folders;
    }

    public Reader of(Item item, RosterPerson person) {
        boolean named = folders.isNamed(item.matter(), item.id(), person);
        return new Reader(
                person.id(),
                person.office(),
                person.roles(),
                named,
                named ? null : handedOverTo(item, person));
    }

    private @Nullable OfficeId handedOverTo(Item item, RosterPerson person) {
        if (item.assistance() == null) {
            return null;
        }
        return folders.assisting(item.matter(), item.id(), person)
                .map(Assisting::handedOver)
                .map(Assisting.HandedOver::to)
                .orElse(null);
    }
}
