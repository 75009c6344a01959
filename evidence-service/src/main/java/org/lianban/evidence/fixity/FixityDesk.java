package org.lianban.evidence.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.custody.CustodyLog;
import org.lianban.evidence.custody.domain.CustodyAction;
import org.lianban.evidence.custody.domain.CustodyNote;
import org.lianban.evidence.fixity.domain.FixityRules;
import org.lianban.evidence.fixity.domain.Prints;
import org.lianban.evidence.fixity.domain.Verdict;
import org.lianban.evidence.item.Items;
import org.lianban.evidence.item.SystemTime;
import org.lianban.evidence.item.domain.DigestState;
import org.lianban.evidence.item.domain.Item;
import org.lianban.kernel.contract.EvidenceDamaged;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/** Writes down what reading an item's bytes again found: state, chain of custody, fact. */
@ApplicationScoped
class FixityDesk {
    private final Items items;
    private final CustodyLog custody;
    private final Folders folders;
    private final SystemTime time;

    FixityDesk(Items items, CustodyLog custody, Folders folders, SystemTime time) {
        this.items = items;
        this.custody = custody;
        this.folders = folders;
        this.time = time;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Item item(EvidenceId id) {
        return items.find(id).orElseThrow();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Verdict found(Read read, Occasion occasion) {
        // Locked: a second run must not tell of the same damage, nor a command lose its change.
        Item item = items.lock(read.item()).orElseThrow();
        Prints taken = read.taken();
        Verdict verdict = FixityRules.judge(taken, read.kept(), read.reading());
        note(item, verdict, FixityRules.particulars(taken, read.reading(), verdict), occasion);
        switch (verdict) {
            case WHOLE -> items.found(item.id(), DigestState.WHOLE, time.now());
            case DIGEST_DIFFERS, ILLEGIBLE -> damaged(item, verdict, occasion);
        }
        return verdict;
    }

    private void damaged(Item item, Verdict verdict, Occasion occasion) {
        items.found(item.id(), DigestState.DAMAGED, time.now());
        if (item.soundness().state() == DigestState.DAMAGED) {
            return;
        }
        OfficeId holder = item.whereabouts().holder();
        Optional<Folder> folder = folders.find(item.matter());
        folders.record(
                item.matter(),
                List.of(
                        new EvidenceDamaged(
                                item.matter(), item.id(), holder, verdict.name(), occasion.on())),
                occasion,
                folder.map(Folder::epoch).orElse(0L));
    }

    private void note(
            Item item, Verdict verdict, Map<String, String> particulars, Occasion occasion) {
        custody.note(
                new CustodyNote(
                        item.matter(),
                        item.id(),
                        item.whereabouts().holder(),
                        action(verdict),
                        occasion,
                        particulars));
    }

    private static CustodyAction action(Verdict verdict) {
        return switch (verdict) {
            case WHOLE -> CustodyAction.FIXITY_CHECKED;
            case DIGEST_DIFFERS, ILLEGIBLE -> CustodyAction.DIGEST_FAILED;
        };
    }
}
