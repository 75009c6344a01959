package org.lianban.casework.matter;

import org.lianban.kernel.contract.MatterId;

/**
 * A room by which another office may be asked for something of a matter. Whoever ends matters knows
 * none of them, so it is {@link Matters} that asks them all.
 */
public interface Awaiting {
    /** Whether an office was asked for something of the matter that it has not answered. */
    boolean isAwaited(MatterId matter);
}
