package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** What all lists of what offices write to each other ask of their address. */
@ApplicationScoped
class BoxCounter {
    private final Grants grants;

    BoxCounter(Grants grants) {
        this.grants = grants;
    }

    /**
     * A matter that the caller sees. What is no id names nothing: the same 404 as an unknown one.
     */
    MatterId seen(Caller caller, String text) {
        try {
            MatterId matter = MatterId.of(Fields.text("/matter", text, 64));
            grants.requireSight(caller, matter);
            return matter;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }

    @Nullable Cursor after(BoxQuestion asked, BoxFilter filter) {
        return Cursor.decode(asked.cursor(), filter.fingerprint(), Instant::parse);
    }
}
