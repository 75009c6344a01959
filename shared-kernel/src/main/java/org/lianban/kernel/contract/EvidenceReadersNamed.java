package org.lianban.kernel.contract;

import java.util.List;

/**
 * From now on these offices are shown the item by a right of their own, and those that were named
 * before and are not named here are not: by a share that names it, or, while it is secret, because
 * nothing secret is kept from them. Whoever writes the matter is shown it whether named or not.
 *
 * @param readers all of them
 */
public record EvidenceReadersNamed(
        MatterId matterId, EvidenceId evidenceId, List<EvidenceReader> readers)
        implements CaseworkEvent {
    public EvidenceReadersNamed {
        readers = List.copyOf(readers);
    }
}
