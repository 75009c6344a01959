package org.lianban.casework.secrecy.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.SecretGround;

/** What is decided about a document. */
public sealed interface SecrecyCommand {
    /**
     * It is secret from now on.
     *
     * @param id of the mark
     * @param words which law, if it is another one
     */
    record Mark(UUID id, SecretGround ground, @Nullable String words) implements SecrecyCommand {}

    /** Whoever sees the matter reads it again. */
    record Lift(String reason) implements SecrecyCommand {}
}
