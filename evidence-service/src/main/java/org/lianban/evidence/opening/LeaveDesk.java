package org.lianban.evidence.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.ReadingRefusal;
import org.lianban.evidence.item.domain.ReadingRules;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.evidence.opening.domain.Opening;
import org.lianban.evidence.opening.domain.OpeningRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Whether bytes may go out now: the opening is the caller's, not over, and he may still read. */
@ApplicationScoped
class LeaveDesk {
    private final OpeningStore store;
    private final DeniedReading denied;

    LeaveDesk(OpeningStore store, DeniedReading denied) {
        this.store = store;
        this.denied = denied;
    }

    @Transactional
    Leave leave(Asking asking, String openingId) {
        Opening opening =
                store.find(OpeningCounter.id(openingId)).orElseThrow(OpeningCounter::notFound);
        if (!opening.isFor(asking.item().id(), asking.reader().id())) {
            deny(asking, opening, "OPENING_OF_ANOTHER");
            throw OpeningCounter.notFound();
        }
        if (opening.ended()) {
            throw new RefusedException(OpeningRefusal.EVIDENCE_OPENING_ENDED);
        }
        ReadingRefusal closed =
                ReadingRules.closed(
                        asking.item(),
                        asking.folder().writes(),
                        asking.reader(),
                        opening.purpose());
        StoredFile file = asking.item().file();
        if (closed != null || file == null) {
            throw refused(asking, opening, closed);
        }
        return new Leave(asking.item(), file, opening.purpose());
    }

    private RefusedException refused(
            Asking asking, Opening opening, @Nullable ReadingRefusal closed) {
        if (closed == ReadingRefusal.EVIDENCE_ACCESS_DENIED) {
            deny(asking, opening, closed.name());
        }
        return new RefusedException(
                closed == null ? ReadingRefusal.EVIDENCE_WITHOUT_BYTES : closed);
    }

    private void deny(Asking asking, Opening opening, String result) {
        denied.note(
                asking.item(),
                asking.reader().office(),
                asking.occasion(),
                Map.of("openingId", opening.id().toString(), "result", result));
    }
}
