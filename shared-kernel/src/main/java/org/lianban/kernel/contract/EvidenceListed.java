package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of evidence (证据材料移送清单) that goes along with a transfer was signed and issued with its
 * letter; it is not edited any more. Its items travel under the transfer, whatever the epoch.
 *
 * @param to the office the letter is addressed to; after a designation another one may receive them
 * @param letterId the list as a letter
 * @param assistanceId the request for assistance whose reply the items go along with; then {@code
 *     transferId} names this list alone. Null of a transfer of the matter
 */
public record EvidenceListed(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        LetterId letterId,
        List<ListedEvidence> items,
        LocalDate listedOn,
        @Nullable AssistanceId assistanceId)
        implements CaseworkEvent {
    public EvidenceListed {
        items = List.copyOf(items);
    }

    /** Under a transfer, as it was told before assistance was asked for. */
    public EvidenceListed(
            MatterId matterId,
            TransferId transferId,
            OfficeId from,
            OfficeId to,
            LetterId letterId,
            List<ListedEvidence> items,
            LocalDate listedOn) {
        this(matterId, transferId, from, to, letterId, items, listedOn, null);
    }

    @Override
    public @Nullable OfficeId addressee() {
        return assistanceId == null ? null : from;
    }
}
