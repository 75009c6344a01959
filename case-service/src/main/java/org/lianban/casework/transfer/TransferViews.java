package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.DraftRules;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;

/** What a caller reads of one transfer, or of all that he knows of in a matter. */
@ApplicationScoped
class TransferViews {
    private final TransferStore store;
    private final PresentCircumstances present;
    private final TransferPages pages;
    private final ActionSentences sentences;

    TransferViews(
            TransferStore store,
            PresentCircumstances present,
            TransferPages pages,
            ActionSentences sentences) {
        this.store = store;
        this.present = present;
        this.pages = pages;
        this.sentences = sentences;
    }

    TransferView view(TransferId id, Caller caller) {
        StoredTransfer stored = store.get(id);
        return pages.page(stored, present.of(stored.transfer().terms().matter(), caller));
    }

    TransferList ofMatter(MatterId matter, Caller caller) {
        Circumstances now = present.of(matter, caller);
        List<StoredTransfer> all = store.ofMatter(matter, caller.office());
        List<Transfer> transfers = all.stream().map(StoredTransfer::transfer).toList();
        return new TransferList(
                all.stream().map(stored -> pages.page(stored, now)).toList(),
                Stream.concat(
                                Stream.of(
                                        new Beginning(
                                                "draft-transfer",
                                                DraftRules.closed(transfers, now).orElse(null))),
                                Beginnings.of(transfers, now).stream())
                        .map(way -> sentences.line(way.name(), Weight.OTHER, way.closed()))
                        .toList());
    }
}
