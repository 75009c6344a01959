package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * A person as administrators keep him.
 *
 * @param active false for whoever works here no longer: he stays, and may nothing
 * @param roles not ended; some may begin later, some may be over
 * @param version counts the changes
 */
public record Enrolment(
        PersonId id,
        OfficeId office,
        Naming naming,
        boolean active,
        List<RoleGrant> roles,
        List<HeldCertificate> certificates,
        long version) {
    public Enrolment {
        roles = List.copyOf(roles);
        certificates = List.copyOf(certificates);
    }

    /** The roles in which he may act on that day. */
    public Set<Role> rolesOn(LocalDate day) {
        return roles.stream()
                .filter(grant -> active && grant.isInForceOn(day))
                .map(RoleGrant::role)
                .collect(Collectors.toSet());
    }

    /** The roles that are his own on that day, and not held for a colleague. */
    Set<Role> ownRolesOn(LocalDate day) {
        return roles.stream()
                .filter(grant -> active && grant.isInForceOn(day) && grant.actingFor() == null)
                .map(RoleGrant::role)
                .collect(Collectors.toSet());
    }

    /** Granted and not over, begun or not. */
    Set<Role> rolesFrom(LocalDate day) {
        return notOver(day).map(RoleGrant::role).collect(Collectors.toSet());
    }

    /** Administrator roles that he holds until further notice. */
    public Set<Role> openEndedAdministration() {
        return roles.stream()
                .filter(grant -> active && grant.to() == null)
                .map(RoleGrant::role)
                .filter(Role::isAdministrator)
                .collect(Collectors.toSet());
    }

    /** The one that is not ended, if the number was entered again after a slip. */
    Optional<HeldCertificate> certificate(String number) {
        return certificates.stream()
                .filter(held -> held.entered().number().equals(number))
                .min(Comparator.comparing(held -> held.endedOn() != null));
    }

    Enrolment with(RoleGrant grant, LocalDate today) {
        return withRoles(Stream.concat(notOver(today), Stream.of(grant)).toList());
    }

    Enrolment without(Role role, LocalDate today) {
        return withRoles(notOver(today).filter(grant -> grant.role() != role).toList());
    }

    Enrolment with(Certificate certificate) {
        return withCertificates(
                Stream.concat(
                                certificates.stream(),
                                Stream.of(new HeldCertificate(certificate, null, null)))
                        .toList());
    }

    Enrolment ended(HeldCertificate held, LocalDate on, String reason) {
        HeldCertificate ended = new HeldCertificate(held.entered(), on, reason);
        return withCertificates(
                certificates.stream().map(one -> one.equals(held) ? ended : one).toList());
    }

    /** In another office, where nobody has appointed him to anything yet. */
    Enrolment movedTo(OfficeId other) {
        return new Enrolment(id, other, naming, active, List.of(), certificates, version + 1);
    }

    Enrolment deactivated() {
        return new Enrolment(id, office, naming, false, List.of(), certificates, version + 1);
    }

    Enrolment reactivated() {
        return new Enrolment(id, office, naming, true, List.of(), certificates, version + 1);
    }

    private Stream<RoleGrant> notOver(LocalDate day) {
        return roles.stream().filter(Predicate.not(grant -> grant.isOverOn(day)));
    }

    private Enrolment withRoles(List<RoleGrant> changed) {
        return new Enrolment(id, office, naming, active, changed, certificates, version + 1);
    }

    private Enrolment withCertificates(List<HeldCertificate> changed) {
        return new Enrolment(id, office, naming, active, roles, changed, version + 1);
    }
}
