package org.lianban.casework.sharing.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.GrantOrder.EndGrant;
import org.lianban.casework.access.domain.GrantOrder.GrantShare;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.sharing.domain.Share.Accepted;
import org.lianban.casework.sharing.domain.Share.Offered;
import org.lianban.casework.sharing.domain.ShareAction.Closed;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.ShareAccepted;
import org.lianban.kernel.contract.ShareDeclined;
import org.lianban.kernel.contract.ShareExpired;
import org.lianban.kernel.contract.ShareRecalled;
import org.lianban.kernel.contract.ShareWithdrawn;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** What follows once a share was offered. */
public final class ShareRules {
    private ShareRules() {}

    /** Any one of these roles suffices; the first has it among its work. */
    public static List<Role> roles(ShareCommand command) {
        return command.step().roles();
    }

    /**
     * What the caller may do now, and why not the rest. Whoever does not see the matter finds the
     * answers to an offer alone: the rest would tell him who writes it now.
     */
    public static List<ShareAction> actions(Share share, ShareSituation now) {
        return Arrays.stream(ShareStep.values())
                .filter(step -> step.isAnswer() || now.seesMatter())
                .map(step -> new ShareAction(step, step.weight(), closed(step, share, now)))
                .toList();
    }

    // The guard has admitted the step, and a step is admitted in its own state only: the casts
    // below rest on that, and the matrix test walks every pair.
    public static Ruling<Share> decide(Share share, ShareCommand command, ShareSituation now) {
        @Nullable Closed closed = closed(command.step(), share, now);
        if (closed != null) {
            return closed.refused();
        }
        LocalDate on = now.on();
        OfficeId by = now.by().office();
        ShareTerms terms = share.terms();
        return switch (command) {
            case ShareCommand.Accept _ -> accepted((Offered) share, on);
            case ShareCommand.Decline(String reason) ->
                    Ruling.made(
                            ((Offered) share).decline(on, reason),
                            List.of(
                                    new ShareDeclined(
                                            terms.matter(),
                                            terms.id(),
                                            terms.from(),
                                            terms.to(),
                                            reason,
                                            on)),
                            List.of());
            case ShareCommand.Withdraw(String reason) ->
                    Ruling.made(
                            ((Offered) share).withdraw(on, reason),
                            List.of(
                                    new ShareWithdrawn(
                                            terms.matter(),
                                            terms.id(),
                                            by,
                                            terms.to(),
                                            reason,
                                            on)),
                            List.of());
            case ShareCommand.Recall(String reason) ->
                    Ruling.made(
                            ((Accepted) share).recall(on, reason),
                            List.of(
                                    new ShareRecalled(
                                            terms.matter(),
                                            terms.id(),
                                            by,
                                            terms.to(),
                                            reason,
                                            on)),
                            end(terms));
        };
    }

    static Ruling.Made<Share> accepted(Offered offered, LocalDate on) {
        ShareTerms terms = offered.terms();
        ShareConditions conditions = terms.conditions();
        return new Ruling.Made<>(
                offered.accept(on),
                List.of(
                        new ShareAccepted(
                                terms.matter(),
                                terms.id(),
                                terms.from(),
                                terms.to(),
                                conditions.kind().name(),
                                conditions.fieldClass().name(),
                                conditions.until(),
                                on)),
                List.of(
                        new GrantShare(
                                terms.matter(),
                                terms.to(),
                                conditions.kind().reason(),
                                terms.id(),
                                conditions.fieldClass(),
                                conditions.until(),
                                conditions.documents(),
                                conditions.evidence())));
    }

    /** The last day is over, be it accepted or not; empty if it is not. */
    public static Optional<Ruling.Made<Share>> expire(Share.Open share, LocalDate on) {
        return share.terms()
                .conditions()
                .lastDay()
                .filter(on::isAfter)
                .map(lastDay -> expired(share, lastDay, on));
    }

    private static Ruling.Made<Share> expired(Share.Open share, LocalDate lastDay, LocalDate on) {
        ShareTerms terms = share.terms();
        ShareExpired told =
                new ShareExpired(terms.matter(), terms.id(), terms.from(), terms.to(), lastDay);
        return switch (share) {
            case Offered _ ->
                    new Ruling.Made<>(new Share.Expired(terms, null, on), List.of(told), List.of());
            case Accepted accepted ->
                    new Ruling.Made<>(
                            new Share.Expired(terms, accepted.acceptedOn(), on),
                            List.of(told),
                            end(terms));
        };
    }

    private static List<Order> end(ShareTerms terms) {
        return List.of(
                new EndGrant(terms.matter(), terms.to(), terms.conditions().kind().reason()));
    }

    private static @Nullable Closed closed(ShareStep step, Share share, ShareSituation now) {
        return notTheirs(step, share, now)
                .or(() -> notInThisState(step, share, now))
                .or(() -> notInTheseRoles(step, now))
                .orElse(null);
    }

    private static Optional<Closed> notTheirs(ShareStep step, Share share, ShareSituation now) {
        return switch (step) {
            case ACCEPT_SHARE, DECLINE_SHARE ->
                    now.isBy(share.terms().to())
                            ? Optional.empty()
                            : Optional.of(
                                    Closed.because(
                                            ShareRefusal.SHARE_OFFERED_TO_OTHER,
                                            "office",
                                            now.nameOf(share.terms().to())));
            case WITHDRAW_SHARE, RECALL_SHARE ->
                    now.seesMatter()
                            ? now.notTheOwner()
                                    .filter(
                                            closed ->
                                                    closed.because()
                                                            == ShareRefusal.NOT_WRITING_OFFICE)
                            : Optional.of(
                                    Closed.because(
                                            ShareRefusal.SHARE_GIVEN_BY_OTHER,
                                            "office",
                                            now.nameOf(share.terms().from())));
        };
    }

    private static Optional<Closed> notInThisState(
            ShareStep step, Share share, ShareSituation now) {
        boolean fits =
                switch (step) {
                    case ACCEPT_SHARE, DECLINE_SHARE, WITHDRAW_SHARE -> share instanceof Offered;
                    case RECALL_SHARE -> share instanceof Accepted;
                };
        if (!fits) {
            return Optional.of(
                    Closed.because(ShareRefusal.WRONG_STATE, "state", share.state().name()));
        }
        return step == ShareStep.ACCEPT_SHARE
                ? notAcceptable(share.terms(), now)
                : Optional.empty();
    }

    // Only whoever writes lets others see (领域决定13): an offer does not bind the next office.
    private static Optional<Closed> notAcceptable(ShareTerms terms, ShareSituation now) {
        return terms.conditions()
                .lastDay()
                .filter(now.on()::isAfter)
                .map(
                        lastDay ->
                                Closed.because(
                                        ShareRefusal.SHARE_LAST_DAY_OVER,
                                        "day",
                                        lastDay.toString()))
                .or(
                        () ->
                                now.matter().isWrittenBy(terms.from())
                                        ? Optional.empty()
                                        : Optional.of(
                                                Closed.because(
                                                        ShareRefusal
                                                                .SHARE_OFFERER_NO_LONGER_WRITES)));
    }

    private static Optional<Closed> notInTheseRoles(ShareStep step, ShareSituation now) {
        return step.roles().stream().anyMatch(now.by()::is)
                ? Optional.empty()
                : Optional.of(new Closed(ShareRefusal.ROLE_REQUIRED, Role.anyOf(step.roles())));
    }
}
