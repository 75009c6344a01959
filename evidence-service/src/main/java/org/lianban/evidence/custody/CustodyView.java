package org.lianban.evidence.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.custody.domain.CustodyAction;

/**
 * An item's chain of custody, the oldest entry first.
 *
 * @param whole that none of these entries was edited, moved or removed, found while reading this
 */
record CustodyView(List<Entry> items, boolean whole) {
    CustodyView {
        items = List.copyOf(items);
    }

    /**
     * @param coSigner who signed beside the actor, where two sign (发出, 接收)
     * @param leaf SHA-256 of the entry's canonical JSON as a leaf (RFC 9162)
     * @param log the tree it is a leaf of, {@code index} its place once it has one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustodyEntry")
    record Entry(
            long sequence,
            CustodyAction action,
            Doer actor,
            @Nullable Doer coSigner,
            String occurredAt,
            String recordedAt,
            Map<String, String> particulars,
            @Nullable String tool,
            @Nullable String requestId,
            String leaf,
            @Nullable String previous,
            String log,
            @Nullable Long index) {
        Entry {
            particulars = Map.copyOf(particulars);
        }

        /** The same, but for why it was done; the leaf stands for the whole entry. */
        Entry withoutReason() {
            Map<String, String> rest = new HashMap<>(particulars);
            rest.remove("reason");
            return new Entry(
                    sequence,
                    action,
                    actor,
                    coSigner,
                    occurredAt,
                    recordedAt,
                    rest,
                    tool,
                    requestId,
                    leaf,
                    previous,
                    log,
                    index);
        }
    }

    /** {@code label} and {@code officeName} are missing while their own facts are under way. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustodyActor")
    record Doer(
            @Schema(enumeration = {"PERSON", "AGENCY", "SYSTEM"}) String kind,
            String id,
            @Nullable String label,
            @Nullable String office,
            @Nullable String officeName) {}
}
