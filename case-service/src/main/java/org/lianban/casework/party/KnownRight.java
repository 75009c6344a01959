package org.lianban.casework.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.RightRecordId;
import org.lianban.casework.party.domain.RightWarning;

/**
 * What is known of a right that a matter names.
 *
 * @param record where it is written down; null if nobody has looked into the register
 */
public record KnownRight(@Nullable RightRecordId record, List<RightWarning> warnings) {
    public KnownRight {
        warnings = List.copyOf(warnings);
    }
}
