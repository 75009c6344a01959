package org.lianban.casework.sharing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A share of a matter with one office (信息共享); each state knows its own ways on. */
public sealed interface Share {
    ShareTerms terms();

    default ShareState state() {
        return switch (this) {
            case Offered _ -> ShareState.OFFERED;
            case Accepted _ -> ShareState.ACCEPTED;
            case Recalled _ -> ShareState.RECALLED;
            case Expired _ -> ShareState.EXPIRED;
            case Withdrawn _ -> ShareState.WITHDRAWN;
            case Declined _ -> ShareState.DECLINED;
        };
    }

    /** Not over yet. */
    sealed interface Open extends Share {
        default boolean isOver(LocalDate on) {
            return terms().conditions().isOver(on);
        }
    }

    /** The other office has not answered yet, and sees no more than the offer. */
    record Offered(ShareTerms terms) implements Open {
        Accepted accept(LocalDate on) {
            return new Accepted(terms, on);
        }

        Declined decline(LocalDate on, String reason) {
            return new Declined(terms, on, reason);
        }

        Withdrawn withdraw(LocalDate on, String reason) {
            return new Withdrawn(terms, on, reason);
        }
    }

    /** The other office sees what the class shows. */
    record Accepted(ShareTerms terms, LocalDate acceptedOn) implements Open {
        Recalled recall(LocalDate on, String reason) {
            return new Recalled(this, on, reason);
        }
    }

    /** Ended by whoever writes the matter. */
    record Recalled(Accepted before, LocalDate on, String reason) implements Share {
        @Override
        public ShareTerms terms() {
            return before.terms();
        }
    }

    /**
     * Its last day is over.
     *
     * @param acceptedOn null if nobody answered
     */
    record Expired(ShareTerms terms, @Nullable LocalDate acceptedOn, LocalDate on)
            implements Share {}

    /** Taken back before it was accepted. */
    record Withdrawn(ShareTerms terms, LocalDate on, String reason) implements Share {}

    /** Not wanted on these conditions. */
    record Declined(ShareTerms terms, LocalDate on, String reason) implements Share {}
}
