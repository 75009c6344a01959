package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.counter.Reading;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.courier.Projection;

/** Enters into the log what was read in evidence-service: one log answers for both. */
@ApplicationScoped
class ReadingProjection implements Projection {
    private final ToldReadingStore store;

    ReadingProjection(ToldReadingStore store) {
        this.store = store;
    }

    @Override
    public void apply(Envelope envelope) {
        switch (envelope.fact()) {
            case EvidenceRead read ->
                    store.enter(
                            envelope.id(),
                            read.at(),
                            read.personId(),
                            read.officeId(),
                            new Reading(
                                    read.operation(),
                                    read.matterId(),
                                    read.objectId(),
                                    ReadingOutcome.valueOf(read.outcome()),
                                    read.problem(),
                                    null));
            case EvidenceOpened opened ->
                    store.enter(
                            envelope.id(),
                            envelope.time(),
                            opened.personId(),
                            opened.officeId(),
                            opening(opened));
            case Fact _ -> {
                // nobody read anything
            }
        }
    }

    private static Reading opening(EvidenceOpened opened) {
        boolean isFetched = opened.purpose().equals("DOWNLOAD");
        return new Reading(
                isFetched ? "downloadEvidence" : "viewEvidence",
                opened.matterId(),
                opened.evidenceId().value(),
                isFetched ? ReadingOutcome.EXPORTED : ReadingOutcome.OPENED,
                null,
                null);
    }

    /** A log forgets nothing; a line that is told again is known by its fact. */
    @Override
    public void forget() {
        // nothing to forget
    }
}
