package org.lianban.evidence.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.evidence.custody.CustodyLog;
import org.lianban.evidence.custody.domain.CustodyAction;
import org.lianban.evidence.custody.domain.CustodyNote;

/** Writes denials into the item's chain of custody. */
@ApplicationScoped
@Transactional
class DenialStore {
    private final CustodyLog custody;

    DenialStore(CustodyLog custody) {
        this.custody = custody;
    }

    void note(DeniedException denied) {
        Asking asking = denied.asking();
        custody.note(
                new CustodyNote(
                        asking.item().matter(),
                        asking.item().id(),
                        asking.reader().office(),
                        CustodyAction.ACCESS_DENIED,
                        asking.occasion(),
                        denied.particulars()));
    }
}
