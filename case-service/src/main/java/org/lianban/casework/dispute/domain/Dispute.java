package org.lianban.casework.dispute.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** A jurisdiction dispute (管辖权争议); each state knows its own ways on. */
public sealed interface Dispute {
    DisputeTerms terms();

    /** The record of the negotiation, oldest first; the first is the raiser's. */
    List<Position> positions();

    default DisputeState state() {
        return switch (this) {
            case Raised _ -> DisputeState.RAISED;
            case Negotiating _ -> DisputeState.NEGOTIATING;
            case Agreed _ -> DisputeState.AGREED;
            case ReportedUp _ -> DisputeState.REPORTED_UP;
            case Dropped _ -> DisputeState.DROPPED;
        };
    }

    /** Not over yet: the two offices may speak, agree or report. */
    sealed interface Open extends Dispute {
        /** The raiser alone does not negotiate: it may still give the dispute up. */
        default Open state(Position position) {
            List<Position> all = Stream.concat(positions().stream(), Stream.of(position)).toList();
            return switch (this) {
                case Raised _ when position.office().equals(terms().raisedBy()) ->
                        new Raised(terms(), all);
                case Raised _, Negotiating _ -> new Negotiating(terms(), all, null);
            };
        }

        default Negotiating propose(Conclusion conclusion) {
            return new Negotiating(terms(), positions(), conclusion);
        }

        default ReportedUp reportUp(
                OfficeId by, OfficeId superior, TransferId transfer, LocalDate on) {
            return new ReportedUp(this, by, superior, transfer, on);
        }
    }

    /** The other office has not spoken yet. */
    record Raised(DisputeTerms terms, List<Position> positions) implements Open {
        public Raised {
            positions = List.copyOf(positions);
        }

        Dropped drop(LocalDate on, String reason) {
            return new Dropped(this, on, reason);
        }
    }

    /**
     * Both have spoken, or a conclusion was proposed.
     *
     * @param proposed the conclusion that waits for the other office; whatever is said afterwards
     *     takes it off the table
     */
    record Negotiating(DisputeTerms terms, List<Position> positions, @Nullable Conclusion proposed)
            implements Open {
        public Negotiating {
            positions = List.copyOf(positions);
        }

        Agreed agree(Conclusion conclusion, LetterId minutes, LocalDate on) {
            return new Agreed(this, conclusion, minutes, on);
        }
    }

    /** Both agree. */
    record Agreed(Negotiating before, Conclusion conclusion, LetterId minutes, LocalDate on)
            implements Dispute {
        @Override
        public DisputeTerms terms() {
            return before.terms();
        }

        @Override
        public List<Position> positions() {
            return before.positions();
        }
    }

    /**
     * The common superior decides; what follows is that transfer's.
     *
     * @param by one of the two, or the superior itself
     */
    record ReportedUp(
            Open before, OfficeId by, OfficeId superior, TransferId transfer, LocalDate on)
            implements Dispute {
        @Override
        public DisputeTerms terms() {
            return before.terms();
        }

        @Override
        public List<Position> positions() {
            return before.positions();
        }
    }

    /** Given up by whoever raised it. */
    record Dropped(Raised before, LocalDate on, String reason) implements Dispute {
        @Override
        public DisputeTerms terms() {
            return before.terms();
        }

        @Override
        public List<Position> positions() {
            return before.positions();
        }
    }
}
