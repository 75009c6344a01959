package org.lianban.casework.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;

/** The door of {@code comment}: when something was said last that the caller may read. */
@ApplicationScoped
public class Comments {
    private final CommentStore store;

    Comments(CommentStore store) {
        this.store = store;
    }

    /** Whoever calls has asked whether the caller sees the matter. */
    public Optional<Instant> latest(MatterId matter, Caller caller) {
        return store.page(matter, caller.office(), null, 1).stream()
                .findFirst()
                .map(SaidComment::madeAt);
    }
}
