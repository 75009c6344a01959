package org.lianban.casework.lead.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;

/**
 * What a condition of filing rests on: a note, items of evidence, or both.
 *
 * @param items none where nothing has been taken in yet; then the note says what shows it
 */
public record Ground(@Nullable String note, List<EvidenceId> items) {
    public Ground {
        items = List.copyOf(items);
    }
}
