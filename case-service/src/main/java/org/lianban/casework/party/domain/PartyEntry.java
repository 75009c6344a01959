package org.lianban.casework.party.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PartyId;

/**
 * A party as it stands in the matter.
 *
 * @param identifier null where none was given; of a natural person the mask
 * @param key what parties of two matters are compared by: the valid code, or of a natural person a
 *     keyed digest; null where nothing is sure
 */
public record PartyEntry(
        PartyId id,
        PartyRole role,
        PartyKind kind,
        String name,
        @Nullable Identifier identifier,
        @Nullable String key) {
    /** Its valid code, as papers print it: of an organisation; never a person's number. */
    public Optional<String> code() {
        return kind == PartyKind.PERSON || identifier == null || !identifier.valid()
                ? Optional.empty()
                : Optional.of(identifier.normalised());
    }
}
