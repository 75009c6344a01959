package org.lianban.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.custody.CustodyLog;
import org.lianban.evidence.custody.domain.CustodyAction;
import org.lianban.evidence.custody.domain.CustodyNote;
import org.lianban.evidence.item.domain.HandOver;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.NewItem;
import org.lianban.evidence.item.domain.Particulars;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceFile;
import org.lianban.kernel.contract.EvidenceQuantity;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Occasion;

/** Takes an item in: row, chain of custody and fact belong together. */
@ApplicationScoped
class ItemIntake {
    private final TakingStore taking;
    private final ItemStore store;
    private final CustodyLog custody;
    private final Folders folders;

    ItemIntake(TakingStore taking, ItemStore store, CustodyLog custody, Folders folders) {
        this.taking = taking;
        this.store = store;
        this.custody = custody;
        this.folders = folders;
    }

    void lockMatter(MatterId matter) {
        taking.lock(matter);
    }

    Item takeIn(NewItem coming, Occasion occasion) {
        taking.lock(coming.matter());
        taking.take(coming, isLate(coming));
        Item item = store.some(List.of(coming.id())).getFirst();
        custody.note(
                new CustodyNote(
                        item.matter(),
                        item.id(),
                        item.office(),
                        CustodyAction.COLLECTED,
                        occasion,
                        noted(item)));
        folders.record(item.matter(), List.of(fact(item)), occasion, coming.epoch());
        return item;
    }

    // Under the same lock: what is being taken in while the move is heard of is either seen here or
    // knows of the move itself.
    List<Item> missed(MatterId matter, HandOver move) {
        taking.lock(matter);
        List<Item> late =
                store.recordedSince(matter, move.at()).stream()
                        .filter(item -> !item.arrivedAfterHandOver())
                        .filter(move::wasMissedBy)
                        .toList();
        store.late(late.stream().map(Item::id).toList());
        return late;
    }

    /**
     * A move that is known already was before it, whatever the clocks say. An office that was asked
     * for it is not the one that the matter moved away from.
     */
    private boolean isLate(NewItem coming) {
        return coming.assistance() == null && isOfEarlierTurn(coming);
    }

    private boolean isOfEarlierTurn(NewItem coming) {
        return folders.find(coming.matter())
                .map(Folder::epoch)
                .filter(now -> now > coming.epoch())
                .isPresent();
    }

    private static Map<String, String> noted(Item item) {
        Map<String, String> noted = new HashMap<>();
        noted.put("number", String.valueOf(item.number()));
        AssistanceId assistance = item.assistance();
        if (assistance != null) {
            noted.put("assistanceId", assistance.toString());
        }
        StoredFile file = item.file();
        if (file != null) {
            noted.put("length", String.valueOf(file.length()));
            noted.put("sha256", file.sha256());
            noted.put("sm3", file.sm3());
        }
        if (item.arrivedAfterHandOver()) {
            noted.put("arrivedAfterHandOver", "true");
        }
        return noted;
    }

    private static EvidenceTakenIn fact(Item item) {
        Particulars said = item.particulars();
        return new EvidenceTakenIn(
                item.matter(),
                item.id(),
                item.office(),
                item.number(),
                said.kind().name(),
                said.form().name(),
                said.title(),
                said.collection().source(),
                said.collection().by(),
                said.collection().on(),
                file(item.file()),
                quantity(said.keeping().quantity()),
                said.keeping().sealCondition(),
                said.keeping().storage(),
                said.sensitive(),
                item.arrivedAfterHandOver(),
                item.assistance());
    }

    private static @Nullable EvidenceFile file(@Nullable StoredFile file) {
        return file == null
                ? null
                : new EvidenceFile(
                        file.name(), file.mediaType(), file.length(), file.sha256(), file.sm3());
    }

    private static @Nullable EvidenceQuantity quantity(@Nullable Quantity quantity) {
        return quantity == null ? null : new EvidenceQuantity(quantity.amount(), quantity.unit());
    }
}
