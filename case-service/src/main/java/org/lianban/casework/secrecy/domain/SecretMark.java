package org.lianban.casework.secrecy.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.SecretGround;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * That a document is secret.
 *
 * @param words which law, if it is another one; null otherwise
 * @param office that marked it
 * @param lifting none while it is in force
 */
public record SecretMark(
        UUID id,
        MatterId matter,
        Document document,
        SecretGround ground,
        @Nullable String words,
        OfficeId office,
        Step marked,
        @Nullable Lifting lifting) {
    /** Who did it, and when by the legal clock. */
    public record Step(PersonId by, Instant at) {}

    /** A step back, and why. */
    public record Lifting(PersonId by, Instant at, String reason) {}

    public boolean isInForce() {
        return lifting == null;
    }

    SecretMark lifted(Lifting by) {
        return new SecretMark(id, matter, document, ground, words, office, marked, by);
    }
}
