package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Reading;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.counter.Sought;

/** The door for what a room knows of a reading and the request does not say by itself. */
@ApplicationScoped
public class Readings {
    private final Sought sought;
    private final ReadingStore store;

    Readings(Sought sought, ReadingStore store) {
        this.sought = sought;
        this.store = store;
    }

    /**
     * Why the caller looks behind a mask. Not to be told where his words may say who informed.
     *
     * @param purpose in his words, without identity numbers
     */
    public void because(String purpose) {
        sought.because(purpose);
    }

    /**
     * That an office has the matter was told to somebody who may not see it (law 8). Within the
     * transaction of whoever calls: with it stands what he tells the office.
     *
     * @param operation as the API names it
     */
    public void matched(Caller caller, MatterId matter, String operation) {
        store.enterWith(
                Reader.of(caller),
                new Reading(operation, matter, null, ReadingOutcome.MATCHED, null, null));
    }
}
