package org.lianban.evidence.custody;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.custody.domain.Chain;
import org.lianban.evidence.custody.domain.Hash;
import org.lianban.kernel.contract.EvidenceId;

/**
 * An entry as it lies.
 *
 * @param said what the text says, read
 * @param index its place in the tree, once it has one
 */
record StoredEntry(String text, JsonNode said, Hash leaf, @Nullable Long index) {

    Chain.Link link() {
        String previous = previous();
        return new Chain.Link(
                EvidenceId.of(said.get("evidenceId").asText()),
                said.get("sequence").asLong(),
                previous == null ? null : Hash.of(previous),
                text,
                leaf);
    }

    @Nullable String previous() {
        return optional(said, "previous");
    }

    /** A member that may be absent or null. */
    static @Nullable String optional(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isTextual() ? value.textValue() : null;
    }
}
