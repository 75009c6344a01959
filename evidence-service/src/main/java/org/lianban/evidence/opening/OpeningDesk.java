package org.lianban.evidence.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.custody.CustodyLog;
import org.lianban.evidence.custody.domain.CustodyAction;
import org.lianban.evidence.custody.domain.CustodyNote;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Purpose;
import org.lianban.evidence.item.domain.ReadingRefusal;
import org.lianban.evidence.item.domain.ReadingRules;
import org.lianban.evidence.opening.domain.Opening;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.counter.Ruling;

/** Opens an item for a person: the row, the entry in its chain and the fact, before any byte. */
@ApplicationScoped
class OpeningDesk {
    private final OpeningStore store;
    private final CustodyLog custody;
    private final Folders folders;
    private final OpeningConfig config;

    OpeningDesk(OpeningStore store, CustodyLog custody, Folders folders, OpeningConfig config) {
        this.store = store;
        this.custody = custody;
        this.folders = folders;
        this.config = config;
    }

    @Transactional
    Ruling<Opening> open(Asking asking, OpeningRequest.Checked asked) {
        ReadingRefusal refusal =
                ReadingRules.refused(
                        asking.item(),
                        asking.folder().writes(),
                        asking.reader(),
                        asked.purpose(),
                        asked.reason());
        if (refusal == ReadingRefusal.EVIDENCE_ACCESS_DENIED) {
            throw new DeniedException(
                    asking,
                    Map.of("purpose", asked.purpose().name(), "result", refusal.name()),
                    refusal);
        }
        return refusal == null ? opened(asking, asked) : Ruling.refused(refusal);
    }

    private Ruling<Opening> opened(Asking asking, OpeningRequest.Checked asked) {
        Item item = asking.item();
        Opening opening =
                store.open(
                        item.id(),
                        asking.reader(),
                        asked.purpose(),
                        asked.reason(),
                        config.lasts());
        EvidenceOpened fact =
                new EvidenceOpened(
                        item.matter(),
                        item.id(),
                        asking.reader().office(),
                        asking.reader().id(),
                        asked.purpose().name());
        custody.note(note(asking, asked, opening));
        folders.record(item.matter(), List.of(fact), asking.occasion(), asking.folder().epoch());
        return Ruling.made(opening, List.of(fact), List.of());
    }

    private static CustodyNote note(Asking asking, OpeningRequest.Checked asked, Opening opening) {
        Map<String, String> particulars = new HashMap<>();
        particulars.put("openingId", opening.id().toString());
        String reason = asked.reason();
        if (reason != null) {
            particulars.put("reason", reason);
        }
        return new CustodyNote(
                asking.item().matter(),
                asking.item().id(),
                asking.reader().office(),
                action(asked.purpose()),
                asking.occasion(),
                particulars);
    }

    private static CustodyAction action(Purpose purpose) {
        return switch (purpose) {
            case VIEW -> CustodyAction.VIEWED;
            case DOWNLOAD -> CustodyAction.DOWNLOADED;
        };
    }
}
