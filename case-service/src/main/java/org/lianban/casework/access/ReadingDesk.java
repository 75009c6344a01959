package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Callers;
import org.lianban.kernel.counter.Reading;
import org.lianban.kernel.counter.ReadingLog;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.counter.RefusedException;

/**
 * Enters what this service shows. Who asks is read again for each refusal: what is hidden and what
 * does not exist cost the same (law 8).
 */
@ApplicationScoped
class ReadingDesk implements ReadingLog {
    private final Asker asker;
    private final Callers callers;
    private final ReadingStore store;

    ReadingDesk(Asker asker, Callers callers, ReadingStore store) {
        this.asker = asker;
        this.callers = callers;
        this.store = store;
    }

    @Override
    public void enter(Reading reading) {
        @Nullable Reader reader =
                reading.outcome() == ReadingOutcome.REFUSED || asker.reader() == null
                        ? signedIn()
                        : asker.reader();
        if (reader != null) {
            store.enter(reader, reading);
        }
    }

    // Accounts that nobody is enrolled with are kept elsewhere: see Callers.introduce.
    private @Nullable Reader signedIn() {
        try {
            return callers.isAgency() ? Reader.of(callers.agency()) : Reader.of(callers.person());
        } catch (RefusedException nobody) {
            return null;
        }
    }
}
