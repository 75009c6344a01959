package org.lianban.casework.sharing.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.ShareId;

/**
 * The office that writes a matter shares it with another.
 *
 * @param asked the request that is granted with it; null if it is offered unasked
 */
public record OfferShare(
        ShareId id, OfficeId to, ShareConditions conditions, @Nullable ShareRequest asked) {
    /** What was asked for on exactly these conditions needs no acceptance. */
    boolean isAsAsked() {
        return asked != null && asked.wish().equals(conditions);
    }
}
