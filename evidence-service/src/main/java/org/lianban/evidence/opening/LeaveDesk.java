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
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.RefusedException;

/** Whether bytes may go out now: the opening is the caller's, not over, and he may still read. */
@ApplicationScoped
class LeaveDesk {
    private final OpeningStore store;

    LeaveDesk(OpeningStore store) {
        this.store = store;
    }

    @Transactional
    Leave leave(Asking asking, String openingId) {
        Opening opening =
                store.find(OpeningCounter.id(openingId)).orElseThrow(OpeningCounter::notFound);
        if (!opening.isFor(asking.item().id(), asking.reader().id())) {
            throw denied(asking, opening, "OPENING_OF_ANOTHER", CounterRefusal.NOT_FOUND);
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

    private static RuntimeException refused(
            Asking asking, Opening opening, @Nullable ReadingRefusal closed) {
        if (closed == ReadingRefusal.EVIDENCE_ACCESS_DENIED) {
            return denied(asking, opening, closed.name(), closed);
        }
        return new RefusedException(
                closed == null ? ReadingRefusal.EVIDENCE_WITHOUT_BYTES : closed);
    }

    private static DeniedException denied(
            Asking asking, Opening opening, String result, Refusal answer) {
        return new DeniedException(
                asking, Map.of("openingId", opening.id().toString(), "result", result), answer);
    }
}
