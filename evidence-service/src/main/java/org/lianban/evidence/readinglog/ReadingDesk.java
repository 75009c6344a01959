package org.lianban.evidence.readinglog;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.kernel.counter.Reading;
import org.lianban.kernel.counter.ReadingLog;

/** Tells who was shown or refused what. */
@ApplicationScoped
class ReadingDesk implements ReadingLog {
    private final CurrentPerson caller;
    private final ReadingStore store;

    ReadingDesk(CurrentPerson caller, ReadingStore store) {
        this.caller = caller;
        this.store = store;
    }

    @Override
    public void enter(Reading reading) {
        caller.find().ifPresent(person -> store.enter(person, reading));
    }
}
