package org.lianban.evidence.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.lianban.evidence.custody.CustodyLog;
import org.lianban.evidence.custody.domain.CustodyAction;
import org.lianban.evidence.custody.domain.CustodyNote;
import org.lianban.evidence.item.domain.Item;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/** Notes that somebody who sees the matter asked for what he may not read. */
@ApplicationScoped
class DeniedReading {
    private final CustodyLog custody;

    DeniedReading(CustodyLog custody) {
        this.custody = custody;
    }

    // A transaction of its own: that of the refused command is rolled back.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(Item item, OfficeId office, Occasion occasion, Map<String, String> particulars) {
        custody.note(
                new CustodyNote(
                        item.matter(),
                        item.id(),
                        office,
                        CustodyAction.ACCESS_DENIED,
                        occasion,
                        particulars));
    }
}
