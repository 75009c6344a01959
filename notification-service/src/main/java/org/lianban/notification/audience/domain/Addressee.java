package org.lianban.notification.audience.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * A post of an office that is told.
 *
 * @param named the officers in charge of what is told, where that is not the matter; empty: those
 *     of the matter
 * @param expected what is expected of whoever holds it; null if he is told for his information
 */
public record Addressee(
        OfficeId office, Post post, List<PersonId> named, @Nullable Expectation expected) {
    public Addressee {
        named = List.copyOf(named);
        if (!named.isEmpty() && post != Post.OFFICERS_IN_CHARGE) {
            throw new IllegalArgumentException("who holds a post is not named by a fact");
        }
    }

    Addressee(OfficeId office, Post post, @Nullable Expectation expected) {
        this(office, post, List.of(), expected);
    }
}
