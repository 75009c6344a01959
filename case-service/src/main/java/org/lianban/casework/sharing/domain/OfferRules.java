package org.lianban.casework.sharing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.sharing.domain.ShareAction.Closed;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.ShareOffered;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** How a share begins (领域决定13: only the owner lets others see). */
public final class OfferRules {
    public static final List<Role> ROLES = List.of(Role.AGENCY_HEAD);
    private static final String POINTER = "pointer";
    private static final String RECEIVER = "/to";

    private OfferRules() {}

    /** Why the caller may offer nothing of the matter; empty if he may. */
    public static Optional<Closed> closed(ShareSituation now) {
        return now.notTheOwner();
    }

    /**
     * Why the caller may share the matter with nobody of an office that asked for it, whatever the
     * conditions; empty if he may.
     */
    public static Optional<Closed> closedToAsker(OfficeId asker, ShareSituation.OfOffer situation) {
        return closed(situation.now())
                .or(() -> notThisOffice(asker, situation))
                .map(OfferRules::withoutPointer);
    }

    public static Ruling<Share> offer(OfferShare command, ShareSituation.OfOffer situation) {
        ShareSituation now = situation.now();
        Optional<Closed> closed =
                closed(now)
                        .or(() -> notThisOffice(command.to(), situation))
                        .or(() -> unfit(command.conditions(), now.on(), situation.laws()))
                        .or(() -> documents(command.conditions(), situation))
                        .or(() -> needless(command, situation));
        if (closed.isPresent()) {
            return (isReceiver(closed.get()) && command.asked() != null
                            ? withoutPointer(closed.get())
                            : closed.get())
                    .refused();
        }
        Share.Offered offered = new Share.Offered(terms(command, now));
        return command.isAsAsked()
                ? granted(offered, now)
                : Ruling.made(offered, List.of(told(offered.terms())), List.of());
    }

    private static Ruling<Share> granted(Share.Offered offered, ShareSituation now) {
        Ruling.Made<Share> accepted = ShareRules.accepted(offered, now.on());
        List<CaseworkEvent> facts = new ArrayList<>();
        facts.add(told(offered.terms()));
        accepted.facts().stream().map(CaseworkEvent.class::cast).forEach(facts::add);
        List<Order> orders = accepted.orders();
        return Ruling.made(accepted.next(), facts, orders);
    }

    private static ShareTerms terms(OfferShare command, ShareSituation now) {
        @Nullable ShareRequest asked = command.asked();
        return new ShareTerms(
                command.id(),
                now.matter().id(),
                now.by().office(),
                command.to(),
                command.conditions(),
                now.matter().writing().number(),
                now.matter().title(),
                now.on(),
                asked == null ? null : asked.id());
    }

    private static ShareOffered told(ShareTerms terms) {
        ShareConditions conditions = terms.conditions();
        return new ShareOffered(
                terms.matter(),
                terms.id(),
                terms.from(),
                terms.to(),
                conditions.kind().name(),
                conditions.fieldClass().name(),
                conditions.until(),
                conditions.purpose(),
                conditions.article(),
                terms.offeredOn());
    }

    private static Optional<Closed> notThisOffice(OfficeId to, ShareSituation.OfOffer situation) {
        ShareSituation now = situation.now();
        if (now.offices().find(to).isEmpty()) {
            return at(RECEIVER, ShareRefusal.OFFICE_UNKNOWN);
        }
        if (now.isBy(to)) {
            return at(RECEIVER, ShareRefusal.SHARE_WITH_SELF);
        }
        return situation.inForce() == null
                ? Optional.empty()
                : at(RECEIVER, ShareRefusal.SHARE_IN_FORCE);
    }

    /** What does not go together in the conditions, whoever asks for them. */
    static Optional<Closed> unfit(ShareConditions said, LocalDate on, LawBook laws) {
        return Stream.of(scope(said), until(said, on), article(said, laws))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Closed> scope(ShareConditions said) {
        boolean helps = said.kind() == ShareKind.ASSISTS;
        if (helps == (said.scope() != null)) {
            return Optional.empty();
        }
        return at(
                "/conditions/scope",
                helps ? ShareRefusal.SHARE_SCOPE_MISSING : ShareRefusal.SHARE_SCOPE_NOT_ASKED);
    }

    private static Optional<Closed> until(ShareConditions said, LocalDate on) {
        @Nullable LocalDate until = said.until();
        if (said.kind() != ShareKind.SPECIFIC) {
            return until == null
                    ? Optional.empty()
                    : at("/conditions/until", ShareRefusal.SHARE_UNTIL_NOT_ASKED);
        }
        LocalDate last = on.plusYears(1);
        return until == null || until.isBefore(on) || until.isAfter(last)
                ? Optional.of(
                        new Closed(
                                ShareRefusal.SHARE_UNTIL_IMPLAUSIBLE,
                                Map.of("last", last.toString(), POINTER, "/conditions/until")))
                : Optional.empty();
    }

    private static Optional<Closed> article(ShareConditions said, LawBook laws) {
        return laws.find(said.article()).isEmpty()
                ? at("/conditions/article", ShareRefusal.SHARE_ARTICLE_UNKNOWN)
                : Optional.empty();
    }

    private static Optional<Closed> documents(
            ShareConditions said, ShareSituation.OfOffer situation) {
        return named("/conditions/documents", said.documents(), situation.letters(), said)
                .or(() -> named("/conditions/evidence", said.evidence(), situation.items(), said));
    }

    private static <T> Optional<Closed> named(
            String pointer, List<T> named, Set<T> known, ShareConditions said) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (said.fieldClass() == FieldClass.SECRET) {
            return at(pointer, ShareRefusal.SHARE_DOCUMENTS_NOT_ASKED);
        }
        return known.containsAll(named)
                ? Optional.empty()
                : at(pointer, ShareRefusal.SHARE_DOCUMENT_UNKNOWN);
    }

    // Whoever sees as much gains nothing, and would be told that a recall takes away what it does
    // not. To name a document opens it where the class shows none that is secret.
    private static Optional<Closed> needless(OfferShare command, ShareSituation.OfOffer situation) {
        @Nullable FieldClass sees = situation.sees();
        ShareConditions said = command.conditions();
        boolean opens =
                sees != FieldClass.SECRET
                        && !(said.documents().isEmpty() && said.evidence().isEmpty());
        return sees != null && sees.covers(said.fieldClass()) && !opens
                ? Optional.of(
                        new Closed(
                                ShareRefusal.SHARE_NEEDLESS,
                                Map.of(
                                        "office",
                                        situation.now().nameOf(command.to()),
                                        POINTER,
                                        RECEIVER)))
                : Optional.empty();
    }

    private static boolean isReceiver(Closed closed) {
        return RECEIVER.equals(closed.particulars().get(POINTER));
    }

    // Who asked is the receiver: no body names him.
    private static Closed withoutPointer(Closed closed) {
        Map<String, String> particulars = new HashMap<>(closed.particulars());
        particulars.remove(POINTER);
        return new Closed(closed.because(), particulars);
    }

    private static Optional<Closed> at(String pointer, ShareRefusal refusal) {
        return Optional.of(Closed.because(refusal, POINTER, pointer));
    }
}
