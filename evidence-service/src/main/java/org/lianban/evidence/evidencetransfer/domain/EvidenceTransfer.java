package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem.Listed;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem.Takeable;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.OfficeId;

/**
 * Evidence on its way under a transfer, or with the reply to a request for assistance (证据移送); each
 * state knows only its own ways on.
 */
public sealed interface EvidenceTransfer {
    ListTerms terms();

    /** In the order of the list. */
    List<? extends TravellingItem> items();

    default EvidenceTransferState state() {
        return switch (this) {
            case SenderSigned _, ReceiverKnown _ -> EvidenceTransferState.SENDER_SIGNED;
            case Dispatched _ -> EvidenceTransferState.DISPATCHED;
            case Checked _ -> EvidenceTransferState.CHECKED;
            case Accepted _ -> EvidenceTransferState.ACCEPTED;
            case HandedOut _ -> EvidenceTransferState.HANDED_OUT;
            case Closed _ -> EvidenceTransferState.CLOSED;
            case Cancelled _ -> EvidenceTransferState.CANCELLED;
        };
    }

    /** Who takes it over, once that is known. */
    default Optional<OfficeId> receiver() {
        return switch (this) {
            case SenderSigned _, Cancelled _ -> Optional.empty();
            case ReceiverKnown known -> Optional.of(known.to());
            case Dispatched dispatched -> Optional.of(dispatched.to());
            case Checked checked -> Optional.of(checked.to());
            case Accepted accepted -> Optional.of(accepted.before().to());
            case HandedOut out -> Optional.of(out.to());
            case Closed closed -> closed.before().receiver();
        };
    }

    /** Who sent it and when, once it was sent. */
    default Optional<Signing> dispatched() {
        return switch (this) {
            case SenderSigned _, ReceiverKnown _, Cancelled _ -> Optional.empty();
            case Dispatched sent -> Optional.of(sent.dispatch());
            case Checked checked -> Optional.of(checked.dispatch());
            case Accepted accepted -> accepted.before().dispatched();
            case HandedOut out -> Optional.of(out.signing());
            case Closed closed -> closed.before().dispatched();
        };
    }

    /** Who took it over and when, once that has happened. */
    default Optional<Signing> accepted() {
        return switch (this) {
            case SenderSigned _,
                    ReceiverKnown _,
                    Cancelled _,
                    Dispatched _,
                    Checked _,
                    HandedOut _ ->
                    Optional.empty();
            case Accepted accepted -> Optional.of(accepted.acceptance());
            case Closed closed -> closed.before().accepted();
        };
    }

    /** By what a body outside the system signed for it, if one did. */
    default Optional<PaperReceipt> receipt() {
        return switch (this) {
            case HandedOut out -> Optional.of(out.paper());
            case Closed closed -> closed.before().receipt();
            case SenderSigned _,
                    ReceiverKnown _,
                    Cancelled _,
                    Dispatched _,
                    Checked _,
                    Accepted _ ->
                    Optional.empty();
        };
    }

    /** Nothing is left to be done: taken over, handed over, or come to nothing. */
    default boolean isOver() {
        return switch (this) {
            case SenderSigned _, ReceiverKnown _, Dispatched _, Checked _ -> false;
            case Accepted _, HandedOut _, Closed _, Cancelled _ -> true;
        };
    }

    default Optional<? extends TravellingItem> item(EvidenceId id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** How many items differ without that being settled. */
    default int discrepancies() {
        return (int) items().stream().filter(TravellingItem.Disputed.class::isInstance).count();
    }

    /** The letter with its list is out; nobody has taken the matter over yet. */
    record SenderSigned(ListTerms terms, List<Listed> items) implements EvidenceTransfer {
        public SenderSigned {
            items = List.copyOf(items);
        }

        public static SenderSigned of(ListTerms terms, List<ListedEvidence> list) {
            return new SenderSigned(terms, list.stream().map(Listed::new).toList());
        }
    }

    /**
     * An office has taken the matter over, or has asked for the items: to it they may go.
     *
     * @param scan SHA-256 of the list's scan with the signature of a body outside, once there is
     *     one
     */
    record ReceiverKnown(ListTerms terms, List<Listed> items, OfficeId to, @Nullable String scan)
            implements EvidenceTransfer {
        public ReceiverKnown {
            items = List.copyOf(items);
        }

        OnItsWay dispatch(Signing signing) {
            return OnItsWay.of(
                    terms,
                    to,
                    signing,
                    items.stream().map(TravellingItem.Listed::dispatch).toList());
        }

        boolean isOutside() {
            return to.isOutside();
        }

        HandedOut handOut(Signing signing, PaperReceipt paper) {
            return new HandedOut(
                    terms,
                    items.stream().map(TravellingItem.Listed::handOut).toList(),
                    to,
                    signing,
                    paper);
        }
    }

    /** Gone from the old office, and not yet the receiver's. */
    sealed interface OnItsWay extends EvidenceTransfer {
        OfficeId to();

        Signing dispatch();

        /** The state in which items are, once the items are as said. */
        static OnItsWay of(
                ListTerms terms,
                OfficeId to,
                Signing dispatch,
                List<? extends TravellingItem> items) {
            return items.stream().allMatch(TravellingItem::isSettled)
                    ? new Checked(terms, List.copyOf(items), to, dispatch)
                    : new Dispatched(terms, List.copyOf(items), to, dispatch);
        }

        default OnItsWay with(TravellingItem changed) {
            return of(
                    terms(),
                    to(),
                    dispatch(),
                    items().stream()
                            .<TravellingItem>map(
                                    item -> item.id().equals(changed.id()) ? changed : item)
                            .toList());
        }
    }

    /** Something is still to be checked or settled. */
    record Dispatched(ListTerms terms, List<TravellingItem> items, OfficeId to, Signing dispatch)
            implements OnItsWay {
        public Dispatched {
            items = List.copyOf(items);
        }
    }

    /** Everything is checked and settled. */
    record Checked(ListTerms terms, List<TravellingItem> items, OfficeId to, Signing dispatch)
            implements OnItsWay {
        public Checked {
            items = List.copyOf(items);
        }

        Accepted accept(Signing signing) {
            return new Accepted(this, items.stream().map(Checked::taken).toList(), signing);
        }

        private static TravellingItem taken(TravellingItem item) {
            return item instanceof Takeable takeable ? takeable.accept() : item;
        }
    }

    /** In the receiver's custody, but for what was left out. */
    record Accepted(OnItsWay before, List<TravellingItem> items, Signing acceptance)
            implements EvidenceTransfer {
        public Accepted {
            items = List.copyOf(items);
        }

        @Override
        public ListTerms terms() {
            return before.terms();
        }
    }

    /** With a body outside the system, which signed on paper: custody here has ended. */
    record HandedOut(
            ListTerms terms,
            List<TravellingItem.HandedOut> items,
            OfficeId to,
            Signing signing,
            PaperReceipt paper)
            implements EvidenceTransfer {
        public HandedOut {
            items = List.copyOf(items);
        }
    }

    /** The matter is handed over, with a receipt for what came. */
    record Closed(EvidenceTransfer before, LocalDate on) implements EvidenceTransfer {
        @Override
        public ListTerms terms() {
            return before.terms();
        }

        @Override
        public List<? extends TravellingItem> items() {
            return before.items();
        }
    }

    /** Nothing goes anywhere; the items are free for another list. */
    record Cancelled(ListTerms terms, List<Listed> items) implements EvidenceTransfer {
        public Cancelled {
            items = List.copyOf(items);
        }
    }
}
