package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;

/** What the rules look at when somebody reads: the matter as it is, on this day. */
@ApplicationScoped
class PresentCircumstances {
    private final Matters matters;
    private final Surroundings surroundings;
    private final LegalClock clock;

    PresentCircumstances(Matters matters, Surroundings surroundings, LegalClock clock) {
        this.matters = matters;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    Circumstances of(MatterId matter, Caller caller) {
        return of(matters.find(matter).orElseThrow(), caller);
    }

    Circumstances of(MatterFile matter, Caller caller) {
        return surroundings.of(matter, caller, clock.today(), List.of());
    }

    /** With the evidence that a letter names, kept or only typed. */
    Circumstances of(TransferTerms terms, Caller caller) {
        return surroundings.of(
                matters.find(terms.matter()).orElseThrow(),
                caller,
                clock.today(),
                terms.evidence());
    }
}
