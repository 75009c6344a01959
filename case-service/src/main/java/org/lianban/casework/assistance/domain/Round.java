package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;

/**
 * One letter of a request, with what became of its time.
 *
 * @param number from 1; later ones ask for more (补充协查)
 * @param reason why assistance is needed
 * @param wishedOn by when the asking office would like to have it; null if it names no day
 * @param sent null of a draft
 * @param receipt null until it is signed for
 * @param extension null unless its time was extended
 */
public record Round(
        int number,
        String reason,
        @Nullable LocalDate wishedOn,
        @Nullable Sent sent,
        @Nullable Receipt receipt,
        @Nullable Extension extension) {
    /** 协助调查函. */
    public record Sent(LetterId letter, LocalDate on) {}

    /**
     * 送达回证.
     *
     * @param proposedOn the day that the asked office offers instead of the one wished; null if
     *     none
     * @param proposedWhy what it says of it; null if nothing
     */
    public record Receipt(
            LetterId letter,
            LocalDate on,
            @Nullable LocalDate proposedOn,
            @Nullable String proposedWhy) {}

    /** 协查延期告知. */
    public record Extension(LetterId letter, LocalDate until, String reason, LocalDate on) {}

    static Round drafted(int number, String reason, @Nullable LocalDate wishedOn) {
        return new Round(number, reason, wishedOn, null, null, null);
    }

    Round sent(Sent as) {
        return new Round(number, reason, wishedOn, as, receipt, extension);
    }

    Round received(Receipt as) {
        return new Round(number, reason, wishedOn, sent, as, extension);
    }

    Round extended(Extension as) {
        return new Round(number, reason, wishedOn, sent, receipt, as);
    }

    /** The letter that went out; a bug if none did. */
    public LetterId letter() {
        if (sent == null) {
            throw new IllegalStateException("a draft has no letter");
        }
        return sent.letter();
    }
}
