package org.lianban.evidence.evidencetransfer.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.ListedEvidence;

/** A line of the list and how far its item has come; each state knows only its own ways on. */
public sealed interface TravellingItem {
    ListedEvidence listed();

    default EvidenceId id() {
        return listed().evidenceId();
    }

    default ItemState state() {
        return switch (this) {
            case Listed _ -> ItemState.LISTED;
            case InTransit _ -> ItemState.IN_TRANSIT;
            case Checked _ -> ItemState.CHECKED;
            case Disputed _ -> ItemState.DISCREPANCY;
            case Resolved _ -> ItemState.RESOLVED;
            case Accepted _ -> ItemState.ACCEPTED;
            case LeftOut _ -> ItemState.LEFT_OUT;
            case HandedOut _ -> ItemState.HANDED_OUT;
        };
    }

    /** Nothing stands in the way of its being taken over, or it stays behind. */
    default boolean isSettled() {
        return switch (this) {
            case Checked _, Resolved _, LeftOut _, Accepted _, HandedOut _ -> true;
            case Listed _, InTransit _, Disputed _ -> false;
        };
    }

    /**
     * How much the receiver found, where that is not what the list says and it is taken or open.
     */
    default Optional<Quantity> counted() {
        return switch (this) {
            case Listed _, InTransit _, Checked _, LeftOut _, HandedOut _ -> Optional.empty();
            case Disputed(_, _, var discrepancy) -> Optional.ofNullable(discrepancy.counted());
            case Resolved(_, var settled) -> Optional.ofNullable(settled.discrepancy().counted());
            case Accepted(var before) -> before.counted();
        };
    }

    /** What the receiver has before it: it may be checked, and checked again until it is taken. */
    sealed interface Checkable extends TravellingItem {
        default Checked agrees(Check check) {
            return new Checked(listed(), check);
        }

        default Disputed differs(Check check, Discrepancy discrepancy) {
            return new Disputed(listed(), check, discrepancy);
        }
    }

    /** What may go into the receiver's custody. */
    sealed interface Takeable extends TravellingItem {
        default Accepted accept() {
            return new Accepted(this);
        }
    }

    /** On the list, not yet gone. */
    record Listed(ListedEvidence listed) implements TravellingItem {
        InTransit dispatch() {
            return new InTransit(listed, null);
        }

        HandedOut handOut() {
            return new HandedOut(listed);
        }
    }

    /**
     * Under way.
     *
     * @param again why it is checked anew, if it is
     */
    record InTransit(ListedEvidence listed, @Nullable Settled again) implements Checkable {}

    /** Agrees with the list. */
    record Checked(ListedEvidence listed, Check check) implements Checkable, Takeable {}

    /** Differs from the list. */
    record Disputed(ListedEvidence listed, Check check, Discrepancy discrepancy)
            implements TravellingItem {
        TravellingItem resolve(Resolution resolution) {
            Settled settled = new Settled(check, discrepancy, resolution);
            return switch (resolution.outcome()) {
                case CHECK_AGAIN -> new InTransit(listed, settled);
                case TAKEN_WITH_NOTE -> new Resolved(listed, settled);
                case LEFT_OUT -> new LeftOut(listed, settled);
            };
        }
    }

    /** Differs, and is taken as it is. */
    record Resolved(ListedEvidence listed, Settled settled) implements Takeable {}

    /** Differs, and stays with the old office. */
    record LeftOut(ListedEvidence listed, Settled settled) implements TravellingItem {}

    /** In the receiver's custody. */
    record Accepted(Takeable before) implements TravellingItem {
        @Override
        public ListedEvidence listed() {
            return before.listed();
        }
    }

    /** With a body outside the system, which compared it with the list on its own. */
    record HandedOut(ListedEvidence listed) implements TravellingItem {}

    /** A discrepancy from its finding to its end. */
    record Settled(Check check, Discrepancy discrepancy, Resolution resolution) {}
}
