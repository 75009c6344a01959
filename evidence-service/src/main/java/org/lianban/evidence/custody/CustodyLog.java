package org.lianban.evidence.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.evidence.custody.domain.CustodyNote;

/** Where other rooms note what they did with an item, in the transaction in which they do it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CustodyLog {
    private final CustodyStore store;

    CustodyLog(CustodyStore store) {
        this.store = store;
    }

    public void note(CustodyNote note) {
        store.append(note);
    }
}
