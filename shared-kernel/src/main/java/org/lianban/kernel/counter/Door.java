package org.lianban.kernel.counter;

import java.util.List;
import org.lianban.kernel.contract.Fact;

/** Where a room takes orders; works inside the caller's transaction. */
public interface Door<O extends Order> {
    /** The orders taken here: this class and what extends it. */
    Class<O> takes();

    /**
     * Whether commands about other subjects wait for what is locked here, as for a counter. Such
     * orders are carried out after all others, when stage, limits and audience are settled already,
     * so that the lock is held for little: they may change none of these.
     */
    default boolean holdsOthersUp() {
        return false;
    }

    /**
     * Does it, and answers with the facts to be recorded; a bug if the order cannot be carried out.
     */
    List<? extends Fact> carryOut(O order, Occasion occasion);
}
