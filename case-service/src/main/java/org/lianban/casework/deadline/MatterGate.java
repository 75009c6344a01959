package org.lianban.casework.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/**
 * How sweeps and recounts come to the matters of their clocks. Their rows and their numbering
 * belong to a room that knows this one, so it is the other that answers.
 */
public interface MatterGate {
    /**
     * Locks until the transaction ends those of the matters that nobody else has locked; waits for
     * none.
     *
     * @return those that it locked
     */
    Set<MatterId> lockFree(Collection<MatterId> matters);

    /** Locks the matters until the transaction ends, and waits for whoever has them. */
    void lock(Collection<MatterId> matters);

    /** The number under which each of these offices handles each of the matters. */
    Map<MatterId, Map<OfficeId, String>> numbers(Collection<MatterId> matters);

    /** Records facts of matters that it locked in this transaction, each with its readers. */
    void record(Map<MatterId, List<CaseworkEvent>> facts, Occasion occasion);
}
