package org.lianban.casework.outsidebody.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.Uscc;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Who keeps the register, and that each body stands in it once. */
public final class OutsideBodyRules {
    private static final List<Role> KEEPERS = List.of(Role.LIAISON, Role.SECURITY_ADMINISTRATOR);
    private static final String POINTER = "pointer";

    private OutsideBodyRules() {}

    public static Ruling<OutsideBody> enter(
            OutsideBodyCommand.Enter command, OutsideBodySituation now) {
        return enteringClosed(now)
                .or(() -> unfit(command.id(), command.entry(), now))
                .map(OutsideBodyRules::ruling)
                .orElseGet(() -> made(new OutsideBody(command.id(), 1, command.entry(), null)));
    }

    public static Ruling<OutsideBody> decide(
            OutsideBody body, OutsideBodyCommand command, OutsideBodySituation now) {
        Optional<Refused<OutsideBody>> closed = closed(body, now);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        return switch (command) {
            case OutsideBodyCommand.Correct correct ->
                    unfit(body.id(), correct.entry(), now)
                            .map(OutsideBodyRules::ruling)
                            .orElseGet(() -> made(body.corrected(correct.entry())));
            case OutsideBodyCommand.End end -> end(body, end, now);
            case OutsideBodyCommand.Enter _ ->
                    throw new IllegalArgumentException("what is there is not entered again");
        };
    }

    /** Why the caller may enter no body; empty if he may. */
    public static Optional<Refused<OutsideBody>> enteringClosed(OutsideBodySituation now) {
        return KEEPERS.stream().anyMatch(now.by()::is)
                ? Optional.empty()
                : Optional.of(new Refused<>(OutsideBodyRefusal.ROLE_REQUIRED, Role.anyOf(KEEPERS)));
    }

    /** Why the caller may neither correct nor end this one; empty if he may. */
    public static Optional<Refused<OutsideBody>> closed(
            OutsideBody body, OutsideBodySituation now) {
        return body.to() == null
                ? enteringClosed(now)
                : Optional.of(new Refused<>(OutsideBodyRefusal.OUTSIDE_BODY_ENDED, Map.of()));
    }

    private static Ruling<OutsideBody> end(
            OutsideBody body, OutsideBodyCommand.End end, OutsideBodySituation now) {
        boolean isPlausible =
                !end.lastDay().isBefore(body.entry().from()) && !end.lastDay().isAfter(now.today());
        return isPlausible
                ? Ruling.made(body.ended(end.lastDay()), List.of(), List.of())
                : refused(OutsideBodyRefusal.OUTSIDE_PERIOD_INVALID, POINTER, "/lastDay");
    }

    private static Ruling<OutsideBody> made(OutsideBody body) {
        return Ruling.made(body, List.of(told(body)), List.of());
    }

    private static Ruling<OutsideBody> ruling(Refused<OutsideBody> refused) {
        return refused;
    }

    private static Optional<Refused<OutsideBody>> unfit(
            OfficeId id, OutsideBodyEntry entry, OutsideBodySituation now) {
        return notWellFormed(entry, now)
                .or(() -> inside(entry, now))
                .or(() -> known(id, entry, now))
                .or(() -> notBelow(id, entry, now));
    }

    private static Optional<Refused<OutsideBody>> notWellFormed(
            OutsideBodyEntry entry, OutsideBodySituation now) {
        boolean national = entry.kind() == OutsideKind.NATIONAL;
        if (national ? entry.division() != null : !entry.isOfADivision()) {
            return at(OutsideBodyRefusal.OUTSIDE_DIVISION_INVALID, "/division");
        }
        @Nullable String code = entry.creditCode();
        if (code != null && !Uscc.check(code).valid()) {
            return at(OutsideBodyRefusal.OUTSIDE_CREDIT_CODE_INVALID, "/creditCode");
        }
        if (!entry.isReachedByOffice()) {
            return at(OutsideBodyRefusal.OUTSIDE_TELEPHONE_UNFIT, "/telephone");
        }
        return entry.from().isAfter(now.today().plusYears(1))
                ? at(OutsideBodyRefusal.OUTSIDE_PERIOD_INVALID, "/from")
                : Optional.empty();
    }

    private static Optional<Refused<OutsideBody>> inside(
            OutsideBodyEntry entry, OutsideBodySituation now) {
        return now.offices().all().stream()
                .filter(
                        office ->
                                office.name().equals(entry.name())
                                        || office.id().value().equals(entry.division()))
                .findFirst()
                .map(Office::name)
                .map(name -> refused(OutsideBodyRefusal.OUTSIDE_BODY_INSIDE, "office", name));
    }

    // One bureau has one name, one code and one division; those that ended make room.
    private static Optional<Refused<OutsideBody>> known(
            OfficeId id, OutsideBodyEntry entry, OutsideBodySituation now) {
        return now.register().stream()
                .filter(other -> !other.id().equals(id) && other.to() == null)
                .filter(other -> isSame(other.entry(), entry))
                .findFirst()
                .map(
                        other ->
                                new Refused<>(
                                        OutsideBodyRefusal.OUTSIDE_BODY_KNOWN,
                                        Map.of(
                                                "name",
                                                other.entry().name(),
                                                "number",
                                                other.id().value(),
                                                POINTER,
                                                "/name")));
    }

    private static boolean isSame(OutsideBodyEntry one, OutsideBodyEntry other) {
        boolean sameCode = one.creditCode() != null && one.creditCode().equals(other.creditCode());
        boolean sameDivision = one.division() != null && one.division().equals(other.division());
        return one.name().equals(other.name()) || sameCode || sameDivision;
    }

    private static Optional<Refused<OutsideBody>> notBelow(
            OfficeId id, OutsideBodyEntry entry, OutsideBodySituation now) {
        @Nullable OfficeId superior = entry.superior();
        if (superior == null) {
            return Optional.empty();
        }
        boolean isKnown =
                now.offices().find(superior).filter(OutsideBodyRules::isDesignating).isPresent()
                        || now.offices().outsider(superior).isPresent();
        boolean isFit =
                isKnown
                        && entry.kind() != OutsideKind.NATIONAL
                        && !superior.equals(id)
                        && !now.offices().superiors(superior).contains(id);
        return isFit
                ? Optional.empty()
                : at(OutsideBodyRefusal.OUTSIDE_SUPERIOR_UNFIT, "/superior");
    }

    // It decides here whenever that body is in dispute with an office below it.
    private static boolean isDesignating(Office office) {
        return office.functions().contains(OfficeFunction.DESIGNATION);
    }

    private static Optional<Refused<OutsideBody>> at(OutsideBodyRefusal refusal, String place) {
        return Optional.of(refused(refusal, POINTER, place));
    }

    private static Refused<OutsideBody> refused(
            OutsideBodyRefusal refusal, String name, String value) {
        return new Refused<>(refusal, Map.of(name, value));
    }

    /** To other services it is an office by name: without functions, territory, or people. */
    private static OfficeRegistered told(OutsideBody body) {
        return new OfficeRegistered(
                body.id(),
                body.entry().name(),
                "OUTSIDE",
                "",
                body.entry().superior(),
                List.of(),
                List.of());
    }
}
