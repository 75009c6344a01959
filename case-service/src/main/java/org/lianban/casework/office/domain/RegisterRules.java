package org.lianban.casework.office.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;

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

    /** Certificates are nobody else's business: a new one is stored and not told. */
    public static boolean isNews(Optional<Person> stored, Person imported) {
        return stored.filter(known -> told(known).equals(told(imported))).isEmpty();
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

    public static PersonEnrolled told(Person person) {
        return new PersonEnrolled(
                person.id(),
                person.office(),
                person.account(),
                person.label(),
                person.roles().stream().map(Enum::name).sorted().toList(),
                person.email());
    }

    public static AgencyRegistered told(Agency agency) {
        return new AgencyRegistered(agency.id(), agency.clientId(), agency.name());
    }
}
