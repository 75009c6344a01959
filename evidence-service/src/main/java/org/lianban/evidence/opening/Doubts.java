package org.lianban.evidence.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.evidence.item.Checks;
import org.lianban.kernel.contract.EvidenceId;

/** What a reader could not read the next fixity run looks at first: it judges, not the reader. */
@ApplicationScoped
class Doubts {
    private final Checks checks;

    Doubts(Checks checks) {
        this.checks = checks;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void raise(EvidenceId item) {
        checks.doubt(item);
    }
}
