package org.lianban.casework.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.domain.SelectedItem;
import org.lianban.casework.transfer.domain.SelectionDifference;

/**
 * What a transfer hands over, for whoever is about to take it over, and for all who see it later.
 *
 * @param signed as the letter lists it; missing before it goes out, and of letters that listed
 *     nothing yet
 * @param current as it stands now, or stood when it was taken over; its digest is to be given back
 *     as {@code seenSelection}
 * @param taken it has been taken over: nothing of it changes any more
 * @param differences of the current one from the signed one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TransferSelection")
public record SelectionView(
        String transferId,
        String matterId,
        @Nullable Side signed,
        Side current,
        boolean taken,
        List<Difference> differences) {
    public SelectionView {
        differences = List.copyOf(differences);
    }

    /**
     * @param digest {@code sha256:…} over the canonical form (RFC 8785)
     */
    @Schema(name = "SelectionSide")
    public record Side(String digest, List<Item> items) {
        public Side {
            items = List.copyOf(items);
        }
    }

    /**
     * @param id of the party, right, item of evidence, measure or clock; of a clock that begins
     *     with the move, the row of the register
     * @param says what can change of it, by name
     */
    @Schema(name = "SelectionItem")
    public record Item(SelectedItem.ItemKind kind, String id, Map<String, String> says) {
        public Item {
            says = Map.copyOf(says);
        }
    }

    /**
     * @param what names of what changed; empty of what was added or removed
     */
    @Schema(name = "SelectionDifference")
    public record Difference(
            SelectedItem.ItemKind kind,
            String id,
            SelectionDifference.Change change,
            List<String> what) {
        public Difference {
            what = List.copyOf(what);
        }
    }
}
