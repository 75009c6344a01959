package org.lianban.evidence.custody.domain;

import java.util.Map;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/**
 * What a room tells the chain of custody about one act.
 *
 * <p>Particulars have the same name in all rooms: {@code sha256}, {@code sm3} and {@code length} of
 * the bytes as found now; {@code expectedSha256}, {@code expectedSm3} where they should be others;
 * {@code method} of what was done with the bytes; {@code result}, and {@code how} it is damaged;
 * {@code reason} given by whoever acts; {@code counterparty}, the other office; {@code letter},
 * {@code transferId}, {@code openingId}, {@code purpose}; {@code number} of the item and {@code
 * arrivedAfterHandOver} when it is taken in; {@code coSignedBy}, {@code agrees}, {@code kind} and
 * {@code outcome} on its way.
 *
 * @param keeper the office whose log it goes into: the one that acts or, for acts of the system,
 *     the one that holds the item
 * @param particulars what the act needs beside who and when: {@code letter}, {@code reason}, {@code
 *     sha256}, {@code counterparty}; ids, numbers and digests only, never a person's data
 */
public record CustodyNote(
        MatterId matter,
        EvidenceId evidence,
        OfficeId keeper,
        CustodyAction action,
        Occasion occasion,
        Map<String, String> particulars) {
    public CustodyNote {
        particulars = Map.copyOf(particulars);
    }

    /** Name of the log, as its heads carry it (C2SP: origin). */
    public String log() {
        return "lianban/custody/" + keeper.value();
    }
}
