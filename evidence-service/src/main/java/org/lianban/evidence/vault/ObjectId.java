package org.lianban.evidence.vault;

import java.util.UUID;

/** Names bytes in the vault; says nothing about what they are. */
public record ObjectId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
