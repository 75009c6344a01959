package org.lianban.casework.restriction.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.restriction.domain.Restriction.Ending;
import org.lianban.casework.restriction.domain.Restriction.Named;
import org.lianban.casework.restriction.domain.Restriction.Step;
import org.lianban.casework.restriction.domain.RestrictionCommand.Change;
import org.lianban.casework.restriction.domain.RestrictionCommand.Lift;
import org.lianban.casework.restriction.domain.RestrictionCommand.Restrict;
import org.lianban.kernel.contract.MatterRestricted;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.RestrictionChanged;
import org.lianban.kernel.contract.RestrictionLifted;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * Who restricts the circle that sees a matter (处罚法50, 程序规定5: what is learnt in enforcement is kept
 * secret); the same answer closes a button and refuses a command.
 */
public final class RestrictionRules {
    /** The head decides; the principal as well, who answers for the office. */
    public static final List<Role> DECIDERS = List.of(Role.AGENCY_HEAD, Role.PRINCIPAL);

    private RestrictionRules() {}

    public static Ruling<Restriction> decide(RestrictionCommand command, RestrictionSituation now) {
        return switch (command) {
            case Restrict restrict -> restrict(restrict, now);
            case Change change -> change(change, now);
            case Lift lift -> lift(lift, now);
        };
    }

    /** Why the caller cannot restrict the matter now; empty when he can. */
    public static Optional<Refused<Restriction>> closedToRestrict(RestrictionSituation now) {
        return notTheWriter(now)
                .or(
                        () ->
                                now.inForce() == null
                                        ? Optional.empty()
                                        : refused(RestrictionRefusal.RESTRICTION_IN_FORCE))
                .or(() -> notADecider(now));
    }

    /**
     * Why the caller can neither change nor lift it. The office that wrote the matter before still
     * decides about its own people.
     */
    public static Optional<Refused<Restriction>> closedToChange(RestrictionSituation now) {
        return now.inForce() == null
                ? notTheWriter(now).or(() -> refused(RestrictionRefusal.NO_RESTRICTION))
                : notADecider(now);
    }

    private static Optional<Refused<Restriction>> notTheWriter(RestrictionSituation now) {
        if (now.matter().isWrittenBy(now.caller().office())) {
            return Optional.empty();
        }
        String writing = now.offices().office(now.matter().writingOffice()).name();
        return refused(RestrictionRefusal.NOT_WRITING_OFFICE, Map.of("office", writing));
    }

    private static Ruling<Restriction> restrict(Restrict command, RestrictionSituation now) {
        List<PersonId> people = command.people().stream().distinct().toList();
        Optional<Refused<Restriction>> closed =
                closedToRestrict(now)
                        .or(() -> unknownArticle(command, now))
                        .or(() -> unfit(people, now));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Step step = new Step(now.caller().person(), now.today());
        return Ruling.made(
                new Restriction(
                        command.id(),
                        now.matter().id(),
                        now.caller().office(),
                        command.article(),
                        command.reason(),
                        step,
                        people.stream()
                                .map(one -> new Named(one, step, command.reason(), null))
                                .toList(),
                        null),
                List.of(
                        new MatterRestricted(
                                now.matter().id(),
                                now.caller().office(),
                                command.article(),
                                command.reason(),
                                people,
                                now.today())),
                List.of());
    }

    private static Ruling<Restriction> change(Change command, RestrictionSituation now) {
        Optional<Refused<Restriction>> closed = closedToChange(now);
        @Nullable Restriction before = now.inForce();
        if (closed.isPresent() || before == null) {
            return closed.orElseThrow();
        }
        List<PersonId> people = command.people().stream().distinct().toList();
        List<PersonId> added =
                people.stream().filter(one -> !before.people().contains(one)).toList();
        List<PersonId> removed =
                before.people().stream().filter(one -> !people.contains(one)).toList();
        Optional<Refused<Restriction>> unfit =
                added.isEmpty() && removed.isEmpty()
                        ? refused(RestrictionRefusal.RESTRICTION_UNCHANGED)
                        : unfit(added, now);
        if (unfit.isPresent()) {
            return unfit.orElseThrow();
        }
        return Ruling.made(
                before.changed(added, removed, ending(command.reason(), now)),
                List.of(
                        new RestrictionChanged(
                                before.matter(),
                                before.office(),
                                command.reason(),
                                added,
                                removed,
                                now.today())),
                List.of());
    }

    private static Ruling<Restriction> lift(Lift command, RestrictionSituation now) {
        Optional<Refused<Restriction>> closed = closedToChange(now);
        @Nullable Restriction before = now.inForce();
        if (closed.isPresent() || before == null) {
            return closed.orElseThrow();
        }
        return Ruling.made(
                before.lifted(ending(command.reason(), now)),
                List.of(
                        new RestrictionLifted(
                                before.matter(), before.office(), command.reason(), now.today())),
                List.of());
    }

    private static Ending ending(String reason, RestrictionSituation now) {
        return new Ending(now.caller().person(), now.today(), reason);
    }

    private static Optional<Refused<Restriction>> notADecider(RestrictionSituation now) {
        return DECIDERS.stream().anyMatch(now.caller()::is)
                ? Optional.empty()
                : refused(RestrictionRefusal.ROLE_REQUIRED, Role.anyOf(DECIDERS));
    }

    private static Optional<Refused<Restriction>> unknownArticle(
            Restrict command, RestrictionSituation now) {
        return now.laws().find(command.article()).isEmpty()
                ? refused(
                        RestrictionRefusal.RESTRICTION_ARTICLE_UNKNOWN,
                        Map.of("pointer", "/article"))
                : Optional.empty();
    }

    private static Optional<Refused<Restriction>> unfit(
            List<PersonId> people, RestrictionSituation now) {
        if (!now.colleagues().containsAll(people)) {
            return refused(RestrictionRefusal.PERSON_NOT_OURS);
        }
        return people.stream().anyMatch(now.recused()::contains)
                ? refused(RestrictionRefusal.PERSON_RECUSED)
                : Optional.empty();
    }

    private static Optional<Refused<Restriction>> refused(RestrictionRefusal refusal) {
        return refused(refusal, Map.of());
    }

    private static Optional<Refused<Restriction>> refused(
            RestrictionRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }
}
