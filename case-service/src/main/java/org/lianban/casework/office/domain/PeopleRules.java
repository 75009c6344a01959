package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.PeopleCommand.Deactivate;
import org.lianban.casework.office.domain.PeopleCommand.EndCertificate;
import org.lianban.casework.office.domain.PeopleCommand.EndRole;
import org.lianban.casework.office.domain.PeopleCommand.EnterCertificate;
import org.lianban.casework.office.domain.PeopleCommand.GrantActing;
import org.lianban.casework.office.domain.PeopleCommand.GrantRole;
import org.lianban.casework.office.domain.PeopleCommand.Move;
import org.lianban.casework.office.domain.PeopleCommand.Onboard;
import org.lianban.casework.office.domain.PeopleCommand.Reactivate;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * Who may administer whom (三员分立): the system administrator people and certificates, the security
 * administrator roles, each for his office and those below; the audit administrator reads.
 */
public final class PeopleRules {
    // No certificate in use was issued before; a slip of the century is caught.
    private static final LocalDate FIRST_CERTIFICATES = LocalDate.of(1990, 1, 1);

    private static final int MOST_YEARS = 1;

    private PeopleRules() {}

    public static Ruling<Enrolment> onboard(Onboard command, PeopleSituation situation) {
        Optional<Refused<Enrolment>> closed =
                isKnown(command.office(), situation)
                        ? closed(PeopleAct.ONBOARD, command.office(), null, situation)
                        : Optional.of(refusal(PeopleRefusal.OFFICE_UNKNOWN, "/office"));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        if (situation.taken()) {
            return refusal(PeopleRefusal.ACCOUNT_TAKEN, "/account");
        }
        return made(
                new Enrolment(
                        command.id(),
                        command.office(),
                        command.naming(),
                        true,
                        List.of(),
                        List.of(),
                        1),
                situation);
    }

    /** Everything but the beginning. */
    public static Ruling<Enrolment> decide(
            Enrolment person, PeopleCommand command, PeopleSituation situation) {
        Optional<Refused<Enrolment>> closed = closed(command.act(), person, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        return switch (command) {
            case Onboard _ -> throw new IllegalArgumentException("he is there already");
            case GrantRole grant -> grant(person, grant, situation);
            case GrantActing acting -> act(person, acting, situation);
            case EndRole end -> endRole(person, end, situation);
            case EnterCertificate enter -> enter(person, enter.certificate(), situation);
            case EndCertificate end -> endCertificate(person, end, situation);
            case Move move -> move(person, move, situation);
            case Deactivate _ -> leaving(person, person.deactivated(), situation);
            case Reactivate _ -> made(person.reactivated(), situation);
        };
    }

    /** Why the caller may not do it with this person; empty if he may. */
    public static Optional<Refused<Enrolment>> closed(
            PeopleAct act, Enrolment person, PeopleSituation situation) {
        return closed(act, person.office(), person, situation);
    }

    /** Why the caller may bring nobody into this office; empty if he may. */
    public static Optional<Refused<Enrolment>> onboardingClosed(
            OfficeId office, PeopleSituation situation) {
        return closed(PeopleAct.ONBOARD, office, null, situation);
    }

    private static Optional<Refused<Enrolment>> closed(
            PeopleAct act, OfficeId office, @Nullable Enrolment person, PeopleSituation situation) {
        if (!situation.caller().is(act.keeper())) {
            return Optional.of(
                    new Refused<>(
                            PeopleRefusal.ROLE_REQUIRED, Map.of("role", act.keeper().name())));
        }
        if (!administers(situation.caller().office(), office, situation.offices())) {
            return Optional.of(outside(office, situation, null));
        }
        if (person == null) {
            return Optional.empty();
        }
        if (person.id().equals(situation.caller().person())) {
            return Optional.of(new Refused<>(PeopleRefusal.OWN_ENROLMENT, Map.of()));
        }
        if (act == PeopleAct.REACTIVATE && person.active()) {
            return Optional.of(new Refused<>(PeopleRefusal.PERSON_ACTIVE, Map.of()));
        }
        if (act != PeopleAct.REACTIVATE && !person.active()) {
            return Optional.of(new Refused<>(PeopleRefusal.PERSON_INACTIVE, Map.of()));
        }
        return Optional.empty();
    }

    /** An office answers for its own people and for those of the offices below it. */
    public static boolean administers(OfficeId administrator, OfficeId office, OfficeTree tree) {
        return administering(office, tree).contains(administrator);
    }

    /** The offices whose administrators answer for that office's people. */
    public static List<OfficeId> administering(OfficeId office, OfficeTree tree) {
        return Stream.concat(Stream.of(office), tree.superiors(office).stream()).toList();
    }

    private static Ruling<Enrolment> grant(
            Enrolment person, GrantRole command, PeopleSituation situation) {
        Role role = command.role();
        LocalDate today = situation.today();
        LocalDate from = command.from() == null ? today : command.from();
        if (from.isBefore(today)) {
            return refusal(PeopleRefusal.ROLE_PERIOD_INVALID, "/from");
        }
        if (command.to() != null && command.to().isBefore(from)) {
            return refusal(PeopleRefusal.ROLE_PERIOD_INVALID, "/to");
        }
        Set<Role> held = person.rolesFrom(today);
        if (held.contains(role)) {
            return refusal(PeopleRefusal.ROLE_HELD, "/role");
        }
        if (isMixed(role, held)) {
            return refusal(PeopleRefusal.ADMINISTRATORS_SEPARATE, "/role");
        }
        Office office = situation.offices().office(person.office());
        if (role == Role.DESIGNATOR && !office.functions().contains(OfficeFunction.DESIGNATION)) {
            return new Refused<>(
                    PeopleRefusal.OFFICE_WITHOUT_DESIGNATION,
                    Map.of("office", office.name(), "pointer", "/role"));
        }
        RoleGrant grant =
                new RoleGrant(
                        role, from, command.to(), situation.caller().person(), command.paper());
        return made(person.with(grant, today), situation);
    }

    // The paper lends what the colleague has himself on its first day: no chain. A certificate is
    // personal, and administrators are never one account. Whatever is needed for longer is an
    // appointment.
    private static Ruling<Enrolment> act(
            Enrolment person, GrantActing command, PeopleSituation situation) {
        Role role = command.role();
        LocalDate today = situation.today();
        if (command.from().isBefore(today)) {
            return refusal(PeopleRefusal.ROLE_PERIOD_INVALID, "/from");
        }
        if (command.to().isBefore(command.from())) {
            return refusal(PeopleRefusal.ROLE_PERIOD_INVALID, "/to");
        }
        if (!command.to().isBefore(command.from().plusYears(MOST_YEARS))) {
            return refusal(PeopleRefusal.AUTHORITY_UNFIT, "/to");
        }
        if (role == Role.OFFICER || role.isAdministrator()) {
            return refusal(PeopleRefusal.AUTHORITY_UNFIT, "/role");
        }
        Enrolment colleague = situation.represented();
        if (colleague == null
                || colleague.id().equals(person.id())
                || !colleague.office().equals(person.office())
                || !colleague.ownRolesOn(command.from()).contains(role)) {
            return refusal(PeopleRefusal.AUTHORITY_UNFIT, "/actingFor");
        }
        Set<Role> held = person.rolesFrom(today);
        if (held.contains(role)) {
            return refusal(PeopleRefusal.ROLE_HELD, "/role");
        }
        if (isMixed(role, held)) {
            return refusal(PeopleRefusal.ADMINISTRATORS_SEPARATE, "/role");
        }
        RoleGrant grant =
                new RoleGrant(
                        role,
                        command.from(),
                        command.to(),
                        situation.caller().person(),
                        command.paper(),
                        colleague.id());
        return made(person.with(grant, today), situation);
    }

    // An administrator has that one role: no second administrator's, and no part in any case.
    private static boolean isMixed(Role role, Set<Role> held) {
        return role.isAdministrator()
                ? !held.isEmpty()
                : held.stream().anyMatch(Role::isAdministrator);
    }

    private static Ruling<Enrolment> endRole(
            Enrolment person, EndRole command, PeopleSituation situation) {
        if (!person.rolesFrom(situation.today()).contains(command.role())) {
            return refusal(PeopleRefusal.ROLE_NOT_HELD, "/role");
        }
        return leaving(person, person.without(command.role(), situation.today()), situation);
    }

    private static Ruling<Enrolment> enter(
            Enrolment person, Certificate certificate, PeopleSituation situation) {
        if (certificate.validFrom().isBefore(FIRST_CERTIFICATES)) {
            return refusal(PeopleRefusal.CERTIFICATE_PERIOD_INVALID, "/validFrom");
        }
        if (certificate.validTo().isBefore(certificate.validFrom())) {
            return refusal(PeopleRefusal.CERTIFICATE_PERIOD_INVALID, "/validTo");
        }
        if (situation.taken()) {
            return refusal(PeopleRefusal.CERTIFICATE_NUMBER_TAKEN, "/number");
        }
        return made(person.with(certificate), situation);
    }

    private static Ruling<Enrolment> endCertificate(
            Enrolment person, EndCertificate command, PeopleSituation situation) {
        HeldCertificate held = person.certificate(command.number()).orElse(null);
        if (held == null) {
            return refusal(PeopleRefusal.CERTIFICATE_NOT_HELD, "/number");
        }
        if (held.endedOn() != null) {
            return refusal(PeopleRefusal.CERTIFICATE_ENDED, "/number");
        }
        Certificate entered = held.entered();
        if (command.on().isBefore(entered.validFrom()) || command.on().isAfter(entered.validTo())) {
            return refusal(PeopleRefusal.CERTIFICATE_PERIOD_INVALID, "/on");
        }
        return made(person.ended(held, command.on(), command.reason()), situation);
    }

    private static Ruling<Enrolment> move(
            Enrolment person, Move command, PeopleSituation situation) {
        if (!isKnown(command.to(), situation)) {
            return refusal(PeopleRefusal.OFFICE_UNKNOWN, "/office");
        }
        if (command.to().equals(person.office())) {
            return refusal(PeopleRefusal.SAME_OFFICE, "/office");
        }
        if (!administers(situation.caller().office(), command.to(), situation.offices())) {
            return outside(command.to(), situation, "/office");
        }
        return leaving(person, person.movedTo(command.to()), situation);
    }

    // Without the last of them nobody could make another.
    private static Ruling<Enrolment> leaving(
            Enrolment person, Enrolment next, PeopleSituation situation) {
        Optional<Role> orphaned =
                person.openEndedAdministration().stream()
                        .filter(Predicate.not(next.openEndedAdministration()::contains))
                        .filter(Predicate.not(situation.heldByOthers()::contains))
                        .findFirst();
        return orphaned.<Ruling<Enrolment>>map(
                        role ->
                                new Refused<>(
                                        PeopleRefusal.LAST_ADMINISTRATOR,
                                        Map.of("role", role.name())))
                .orElseGet(() -> made(next, situation));
    }

    private static boolean isKnown(OfficeId office, PeopleSituation situation) {
        return situation.offices().find(office).isPresent();
    }

    private static Refused<Enrolment> outside(
            OfficeId office, PeopleSituation situation, @Nullable String pointer) {
        String name = situation.offices().office(office).name();
        return new Refused<>(
                PeopleRefusal.OFFICE_NOT_ADMINISTERED,
                pointer == null
                        ? Map.of("office", name)
                        : Map.of("office", name, "pointer", pointer));
    }

    private static Refused<Enrolment> refusal(PeopleRefusal refusal, String pointer) {
        return new Refused<>(refusal, Map.of("pointer", pointer));
    }

    private static Ruling<Enrolment> made(Enrolment next, PeopleSituation situation) {
        return Ruling.made(next, List.of(RegisterRules.told(next, situation.today())), List.of());
    }
}
