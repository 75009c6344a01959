package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.CertificateTerm;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.RoleTerm;

/** What an import changes, and what is told about it. */
public final class RegisterRules {
    private RegisterRules() {}

    /** The offices that are new or differ from what is stored, in the order of the list. */
    public static List<Office> changed(Map<OfficeId, Office> stored, List<Office> imported) {
        return imported.stream().filter(office -> !office.equals(stored.get(office.id()))).toList();
    }

    /** A name in English is stored and not told: no other service says it. */
    public static boolean isNews(@Nullable Office stored, Office imported) {
        return stored == null || !told(stored).equals(told(imported));
    }

    /** What was told before says the same; the count of changes is none itself. */
    public static boolean isNews(Optional<PersonEnrolled> before, PersonEnrolled now) {
        return before.map(RegisterRules::uncounted).filter(uncounted(now)::equals).isEmpty();
    }

    public static OfficeRegistered told(Office office) {
        return new OfficeRegistered(
                office.id(),
                office.name(),
                office.kind().name(),
                office.documentCode(),
                office.superior(),
                office.functions().stream().map(Enum::name).sorted().toList(),
                office.territory());
    }

    /** Certificates by their days: the number stays with the office. */
    public static PersonEnrolled told(Enrolment person, LocalDate today) {
        return new PersonEnrolled(
                person.id(),
                person.office(),
                person.naming().account(),
                person.naming().label(),
                person.rolesOn(today).stream().map(Enum::name).sorted().toList(),
                person.naming().email(),
                person.active(),
                person.roles().stream()
                        .filter(grant -> person.active() && !grant.isOverOn(today))
                        .map(grant -> new RoleTerm(grant.role().name(), grant.from(), grant.to()))
                        .sorted(Comparator.comparing(RoleTerm::role))
                        .toList(),
                person.certificates().stream()
                        .flatMap(held -> held.valid().stream())
                        .map(valid -> new CertificateTerm(valid.validFrom(), valid.validTo()))
                        .sorted(
                                Comparator.comparing(CertificateTerm::validFrom)
                                        .thenComparing(CertificateTerm::validTo))
                        .toList(),
                person.version());
    }

    private static PersonEnrolled uncounted(PersonEnrolled told) {
        return new PersonEnrolled(
                told.personId(),
                told.officeId(),
                told.account(),
                told.label(),
                told.roles(),
                told.email(),
                told.active(),
                told.terms(),
                told.certificates(),
                null);
    }

    public static AgencyRegistered told(Agency agency) {
        return new AgencyRegistered(agency.id(), agency.clientId(), agency.name());
    }
}
