package org.lianban.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.item.EvidenceView.EvidenceAction;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.ItemRules;
import org.lianban.evidence.item.domain.Reader;
import org.lianban.evidence.item.domain.RecognitionRules;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Refusal;

/** What a reader may do with an item, each closed thing with its reason. */
@ApplicationScoped
class ItemActions {
    private final Problems problems;
    private final Folders folders;
    private final Readers readers;

    ItemActions(Problems problems, Folders folders, Readers readers) {
        this.problems = problems;
        this.folders = folders;
        this.readers = readers;
    }

    List<EvidenceAction> of(Item item, OfficeId writes, RosterPerson reader) {
        return ItemRules.actions(item, writes, asking(item, reader)).stream()
                .map(this::said)
                .toList();
    }

    /** Whether he may recognise it although nobody of his office is assigned to the matter yet. */
    boolean areOpenUnassigned(Item item, OfficeId writes, RosterPerson reader) {
        return RecognitionRules.closed(item, writes, asking(item, reader)) == null
                && folders.isUnassigned(item.matter(), reader.office());
    }

    Reader asking(Item item, RosterPerson person) {
        return readers.of(item, person);
    }

    private EvidenceAction said(ItemRules.Action action) {
        Refusal closed = action.closed();
        return closed == null
                ? new EvidenceAction(action.name(), true, action.needsReason(), null, null)
                : new EvidenceAction(
                        action.name(),
                        false,
                        action.needsReason(),
                        closed.name(),
                        problems.sentence(closed));
    }
}
