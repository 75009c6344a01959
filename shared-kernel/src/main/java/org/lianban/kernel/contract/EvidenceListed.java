package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of evidence (证据材料移送清单) that goes along with a transfer was signed and issued with its
 * letter; it is not edited any more. Its items travel under the transfer, whatever the epoch.
 *
 * @param to the office the letter is addressed to; after a designation another one may receive them
 * @param letterId the list as a letter
 */
public record EvidenceListed(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        LetterId letterId,
        List<ListedEvidence> items,
        LocalDate listedOn)
        implements CaseworkEvent {
    public EvidenceListed {
        items = List.copyOf(items);
    }
}
