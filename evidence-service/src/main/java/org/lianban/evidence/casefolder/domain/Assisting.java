package org.lianban.evidence.casefolder.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/**
 * How much of an item is shown to people who do not see its matter, because their office took it in
 * for another's request (协查): what was done until it was handed over, and nothing of what the
 * others say of it among themselves.
 *
 * @param office that took it in
 * @param handedOver null while it is theirs, as what was left out at the acceptance still is
 */
public record Assisting(OfficeId office, @Nullable HandedOver handedOver) {
    /**
     * @param to the office that accepted it first
     * @param entry the acceptance, by its number in the chain of custody
     */
    public record HandedOver(OfficeId to, long entry) {}

    /** Whether an entry of the chain of custody is shown, by its number. */
    public boolean shows(long entry) {
        return handedOver == null || entry <= handedOver.entry();
    }

    /**
     * Whether the reason that somebody gave for what he did is kept from them.
     *
     * @param by his office; null of the system
     */
    public boolean keepsReason(@Nullable String by) {
        return !office.value().equals(by);
    }
}
