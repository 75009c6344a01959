package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a paper that came or went.
 *
 * @param on the day that it names
 * @param number of the paper, if it has one
 * @param delivery how the letter was delivered; null of all else
 */
public record PaperEntry(LocalDate on, @Nullable String number, @Nullable Delivery delivery) {
    public PaperEntry(LocalDate on, @Nullable String number) {
        this(on, number, null);
    }

    /**
     * How the letter was delivered.
     *
     * @param by who took it there, or the carrier
     * @param trackingNumber of the carrier, if there is one
     */
    public record Delivery(PaperManner manner, String by, @Nullable String trackingNumber) {}
}
