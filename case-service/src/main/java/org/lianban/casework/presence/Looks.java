package org.lianban.casework.presence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;

/** The door to what a person has read. */
@ApplicationScoped
public class Looks {
    private final LookStore store;

    Looks(LookStore store) {
        this.store = store;
    }

    /** The caller's last look at the matter; empty if he has never looked. */
    public Optional<Look> last(MatterId matter, Caller caller) {
        return store.find(matter, caller.person());
    }
}
