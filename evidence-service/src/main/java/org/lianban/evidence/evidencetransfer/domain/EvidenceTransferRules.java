package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer.Accepted;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer.Checked;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer.HandedOut;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer.OnItsWay;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer.ReceiverKnown;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Accept;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.CheckItem;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Differs;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Dispatch;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.HandOut;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Resolve;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem.Checkable;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem.Disputed;
import org.lianban.evidence.item.domain.IdentityNumbers;
import org.lianban.evidence.item.domain.ItemRefusal;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

/** Every decision about evidence on its way (程序规定14, 21–26, 35; the agreement's 证据移送). */
public final class EvidenceTransferRules {
    private EvidenceTransferRules() {}

    /** What the caller may do with the whole, and why not the rest; nothing once it is over. */
    public static List<EvidenceTransferAction> actions(
            EvidenceTransfer transfer, Circumstances now) {
        if (transfer.isOver()) {
            return List.of();
        }
        return steps(transfer).stream()
                .map(
                        step ->
                                new EvidenceTransferAction(
                                        step,
                                        EvidenceTransferGuards.closed(step, transfer, now)
                                                .orElse(null)))
                .toList();
    }

    private static List<EvidenceTransferStep> steps(EvidenceTransfer transfer) {
        return transfer.receiver().filter(Outside::is).isPresent()
                ? List.of(EvidenceTransferStep.HAND_OUT)
                : List.of(EvidenceTransferStep.DISPATCH, EvidenceTransferStep.ACCEPT);
    }

    /**
     * What the caller may do with one item, and why not what it is time for and his office's to do.
     * What nobody of his office could do now is not named: it would be said at every item.
     */
    public static List<EvidenceTransferAction> actions(
            EvidenceTransfer transfer, TravellingItem item, Circumstances now) {
        return List.of(EvidenceTransferStep.CHECK, EvidenceTransferStep.RESOLVE).stream()
                .filter(step -> EvidenceTransferGuards.isExpected(step, transfer, item, now))
                .map(
                        step ->
                                new EvidenceTransferAction(
                                        step,
                                        EvidenceTransferGuards.closed(step, transfer, item, now)
                                                .orElse(null)))
                .toList();
    }

    /**
     * Whether the caller may check, settle or take over although nobody is assigned to the matter
     * yet; that is so by law, and said to him.
     */
    public static boolean isOpenUnassigned(EvidenceTransfer transfer, Circumstances now) {
        return now.unassigned()
                && Stream.concat(
                                actions(transfer, now).stream()
                                        .filter(
                                                action ->
                                                        action.step()
                                                                == EvidenceTransferStep.ACCEPT),
                                transfer.items().stream()
                                        .flatMap(item -> actions(transfer, item, now).stream()))
                        .anyMatch(EvidenceTransferAction::isOpen);
    }

    /** What may be done about an item's open discrepancy, and why not the rest. */
    public static List<DiscrepancyChoice> choices(TravellingItem item) {
        return switch (item) {
            case Disputed disputed ->
                    Stream.of(DiscrepancyOutcome.values())
                            .map(outcome -> choice(disputed.discrepancy(), outcome))
                            .toList();
            case TravellingItem.Listed _,
                    TravellingItem.InTransit _,
                    TravellingItem.Checked _,
                    TravellingItem.Resolved _,
                    TravellingItem.LeftOut _,
                    TravellingItem.HandedOut _,
                    TravellingItem.Accepted _ ->
                    List.of();
        };
    }

    private static DiscrepancyChoice choice(Discrepancy discrepancy, DiscrepancyOutcome outcome) {
        return new DiscrepancyChoice(outcome, untakeable(discrepancy, outcome).orElse(null));
    }

    /** Colleagues who may sign beside the caller, where he has something to sign. */
    public static List<PersonId> signatories(EvidenceTransfer transfer, Circumstances now) {
        return actions(transfer, now).stream()
                .filter(EvidenceTransferAction::isOpen)
                .findFirst()
                .map(
                        open ->
                                now.colleagues().stream()
                                        .filter(
                                                one ->
                                                        EvidenceTransferGuards.isFitToSign(
                                                                open.step(), one, now))
                                        .map(Signatory::id)
                                        .toList())
                .orElse(List.of());
    }

    // The guard has admitted the step, and a step is admitted in its own states only: the casts
    // below rest on that, and the matrix test walks every pair.
    public static Ruling<EvidenceTransfer> decide(
            EvidenceTransfer transfer, EvidenceTransferCommand command, Circumstances now) {
        return switch (command) {
            case Dispatch dispatch ->
                    signed(command, dispatch.coSignedBy(), transfer, now)
                            .<Ruling<EvidenceTransfer>>map(Closed::asRuling)
                            .orElseGet(() -> dispatch((ReceiverKnown) transfer, dispatch, now));
            case HandOut handOut ->
                    signed(command, handOut.coSignedBy(), transfer, now)
                            .or(() -> implausible(handOut, transfer, now))
                            .<Ruling<EvidenceTransfer>>map(Closed::asRuling)
                            .orElseGet(() -> handOut((ReceiverKnown) transfer, handOut, now));
            case Accept accept ->
                    signed(command, accept.coSignedBy(), transfer, now)
                            .<Ruling<EvidenceTransfer>>map(Closed::asRuling)
                            .orElseGet(() -> accept((Checked) transfer, accept, now));
            case CheckItem check -> {
                TravellingItem item = transfer.item(check.item()).orElseThrow();
                yield EvidenceTransferGuards.closed(command.step(), transfer, item, now)
                        .<Ruling<EvidenceTransfer>>map(Closed::asRuling)
                        .orElseGet(() -> check((OnItsWay) transfer, (Checkable) item, check, now));
            }
            case Resolve resolve -> {
                TravellingItem item = transfer.item(resolve.item()).orElseThrow();
                yield EvidenceTransferGuards.closed(command.step(), transfer, item, now)
                        .<Ruling<EvidenceTransfer>>map(Closed::asRuling)
                        .orElseGet(
                                () -> resolve((OnItsWay) transfer, (Disputed) item, resolve, now));
            }
        };
    }

    private static Optional<Closed> signed(
            EvidenceTransferCommand command,
            PersonId second,
            EvidenceTransfer transfer,
            Circumstances now) {
        return EvidenceTransferGuards.closed(command.step(), transfer, now)
                .or(() -> EvidenceTransferGuards.unfit(command.step(), now.colleague(second), now));
    }

    private static Ruling<EvidenceTransfer> dispatch(
            ReceiverKnown transfer, Dispatch command, Circumstances now) {
        Signing signing = new Signing(now.by().id(), command.coSignedBy(), now.on());
        OnItsWay next = transfer.dispatch(signing);
        return Ruling.made(next, List.of(EvidenceTransferFacts.dispatched(next)), List.of());
    }

    // The list was signed for after it was there, and before anybody says so.
    private static Optional<Closed> implausible(
            HandOut command, EvidenceTransfer transfer, Circumstances now) {
        LocalDate earliest = transfer.terms().listedOn();
        return command.on().isBefore(earliest) || command.on().isAfter(now.on())
                ? Optional.of(
                        new Closed(
                                EvidenceTransferRefusal.PAPER_DAY_IMPLAUSIBLE,
                                Map.of(
                                        "earliest",
                                        earliest.toString(),
                                        "latest",
                                        now.on().toString(),
                                        "pointer",
                                        "/on")))
                : Optional.empty();
    }

    private static Ruling<EvidenceTransfer> handOut(
            ReceiverKnown transfer, HandOut command, Circumstances now) {
        if (IdentityNumbers.isIn(command.takenBy())) {
            return identified("/takenBy");
        }
        if (command.number() != null && IdentityNumbers.isIn(command.number())) {
            return identified("/number");
        }
        HandedOut next =
                transfer.handOut(
                        new Signing(now.by().id(), command.coSignedBy(), now.on()),
                        new PaperReceipt(
                                command.takenBy(),
                                command.on(),
                                command.number(),
                                Objects.requireNonNull(transfer.scan())));
        return Ruling.made(next, List.of(EvidenceTransferFacts.handedOut(next)), List.of());
    }

    private static Ruling<EvidenceTransfer> check(
            OnItsWay transfer, Checkable item, CheckItem command, Circumstances now) {
        Differs seen = command.differs();
        if (seen != null && IdentityNumbers.isIn(seen.note())) {
            return identified("/discrepancy/note");
        }
        Quantity listed = now.quantities().get(item.id());
        Optional<Closed> incomplete = CountRules.incomplete(seen, listed);
        if (incomplete.isPresent()) {
            return incomplete.get().asRuling();
        }
        Check check = Check.of(command.found(), now.by().id(), now.on());
        Discrepancy discrepancy =
                discrepancy(Comparison.of(item.listed(), command.found()), seen, listed, now);
        TravellingItem next =
                discrepancy == null ? item.agrees(check) : item.differs(check, discrepancy);
        return Ruling.made(
                transfer.with(next),
                EvidenceTransferFacts.checked(transfer, next.id(), check, discrepancy),
                List.of());
    }

    /** Bytes outweigh what eyes see; what is not there outweighs both. */
    private static @Nullable Discrepancy discrepancy(
            Comparison comparison,
            @Nullable Differs seen,
            @Nullable Quantity listed,
            Circumstances now) {
        return switch (comparison) {
            case MISSING ->
                    new Discrepancy(
                            DiscrepancyKind.MISSING,
                            note(seen, ComputedNote.UNKNOWN_ITEM),
                            now.on(),
                            null);
            case DIFFERS ->
                    new Discrepancy(
                            DiscrepancyKind.DIGEST_MISMATCH,
                            note(seen, ComputedNote.OTHER_DIGESTS),
                            now.on(),
                            null);
            case AGREES, NOTHING_TO_COMPARE ->
                    seen == null
                            ? null
                            : new Discrepancy(
                                    seen.kind(),
                                    seen.note(),
                                    now.on(),
                                    CountRules.counted(seen, listed));
        };
    }

    private static String note(@Nullable Differs seen, ComputedNote otherwise) {
        return seen == null ? otherwise.chinese() : seen.note();
    }

    private static Ruling<EvidenceTransfer> resolve(
            OnItsWay transfer, Disputed item, Resolve command, Circumstances now) {
        if (IdentityNumbers.isIn(command.note())) {
            return identified("/note");
        }
        Optional<Closed> closed = untakeable(item.discrepancy(), command.outcome());
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        Resolution resolution = new Resolution(command.outcome(), command.note(), now.on());
        return Ruling.made(
                transfer.with(item.resolve(resolution)),
                List.of(EvidenceTransferFacts.resolved(transfer, item.id(), resolution)),
                List.of());
    }

    /** Notes travel with facts and stand in the receipt. */
    private static Ruling<EvidenceTransfer> identified(String pointer) {
        return Ruling.refused(ItemRefusal.IDENTITY_NUMBER_IN_TEXT, Map.of("pointer", pointer));
    }

    private static Optional<Closed> untakeable(
            Discrepancy discrepancy, DiscrepancyOutcome outcome) {
        return switch (outcome) {
            case CHECK_AGAIN, LEFT_OUT -> Optional.empty();
            case TAKEN_WITH_NOTE ->
                    switch (discrepancy.kind()) {
                        case DIGEST_MISMATCH ->
                                Closed.because(EvidenceTransferRefusal.DIGEST_MISMATCH);
                        case MISSING -> Closed.because(EvidenceTransferRefusal.EVIDENCE_MISSING);
                        case QUANTITY, SEAL, OTHER -> Optional.empty();
                    };
        };
    }

    private static Ruling<EvidenceTransfer> accept(
            Checked transfer, Accept command, Circumstances now) {
        Accepted next = transfer.accept(new Signing(now.by().id(), command.coSignedBy(), now.on()));
        return Ruling.made(next, List.of(EvidenceTransferFacts.accepted(next)), List.of());
    }
}
