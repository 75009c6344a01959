package org.lianban.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;

/** Which items' bytes are to be read again; what that finds goes to {@link Items#found}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Checks {
    private final CheckStore store;

    Checks(CheckStore store) {
        this.store = store;
    }

    /**
     * The next one that is due: in doubt first, then the longest unread, if that is long enough.
     *
     * @param except left alone for now
     */
    public Optional<EvidenceId> due(
            Duration within, Duration damagedWithin, Set<EvidenceId> except) {
        return store.due(within, damagedWithin, except);
    }

    /** Items with bytes in the order of their ids, after one of them. */
    public List<EvidenceId> after(@Nullable EvidenceId last, int most) {
        return store.after(last, most);
    }

    /** How many items have bytes. */
    public int readable() {
        return store.readable();
    }

    /** Somebody could not read it: it is due at once. */
    public void doubt(EvidenceId item) {
        store.doubt(item);
    }

    /** How many are damaged, as far as is known. */
    public int damaged() {
        return store.damaged();
    }
}
