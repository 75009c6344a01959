package org.lianban.evidence.custody.domain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 * {@code outcome} on its way; {@code receipt} (SHA-256 of the scan of the paper receipt), {@code
 * receiptOn} and {@code receiptNumber} of what left the system; {@code counterpartyEntry}, the leaf
 * of the cited entry.
 *
 * @param keeper the office whose log it goes into: the one that acts or, for acts of the system,
 *     the one that holds the item
 * @param particulars what the act needs beside who and when: {@code letter}, {@code reason}, {@code
 *     sha256}, {@code counterparty}; ids, numbers and digests only, never a person's data
 * @param cites the other office, where the act answers one of its own: its last entry of the item
 *     is named in this one, so that neither log can lose its half unnoticed
 */
public record CustodyNote(
        MatterId matter,
        EvidenceId evidence,
        OfficeId keeper,
        CustodyAction action,
        Occasion occasion,
        Map<String, String> particulars,
        @Nullable OfficeId cites) {
    public CustodyNote {
        particulars = Map.copyOf(particulars);
    }

    public CustodyNote(
            MatterId matter,
            EvidenceId evidence,
            OfficeId keeper,
            CustodyAction action,
            Occasion occasion,
            Map<String, String> particulars) {
        this(matter, evidence, keeper, action, occasion, particulars, null);
    }

    /** The same, naming the other office's entry. */
    public CustodyNote citing(Hash entry) {
        Map<String, String> more = new HashMap<>(particulars);
        more.put("counterpartyEntry", entry.toString());
        return new CustodyNote(matter, evidence, keeper, action, occasion, more, cites);
    }

    /** Name of the log, as its heads carry it (C2SP: origin). */
    public String log() {
        return logOf(keeper);
    }

    /** The same of any office. */
    public static String logOf(OfficeId office) {
        return "lianban/custody/" + office.value();
    }
}
