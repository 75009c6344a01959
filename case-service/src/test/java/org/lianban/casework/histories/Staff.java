package org.lianban.casework.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The people of the office whose matter it is, and of another (演示). */
final class Staff {
    static final OfficeId OFFICE = OfficeId.of("430104");
    static final OfficeId OTHER = OfficeId.of("430302");
    static final LocalDate CERTIFIED_TO = LocalDate.of(2026, 12, 31);

    /**
     * The first two are certified for long, the third until the end of 2026, the last never was.
     */
    static final List<Person> OFFICERS =
            List.of(
                    officer(11, List.of(certificate(11, LocalDate.of(2031, 12, 31)))),
                    officer(12, List.of(certificate(12, LocalDate.of(2031, 12, 31)))),
                    officer(13, List.of(certificate(13, CERTIFIED_TO))),
                    officer(14, List.of()));

    static final Caller UNIT_HEAD = caller(20, OFFICE, Role.UNIT_HEAD);
    static final Caller AGENCY_HEAD = caller(21, OFFICE, Role.AGENCY_HEAD);
    static final Caller STRANGER =
            new Caller(
                    new PersonId(new UUID(0, 30)),
                    OTHER,
                    "雨湖局人员(演示)",
                    Set.of(Role.OFFICER, Role.UNIT_HEAD, Role.AGENCY_HEAD));

    static final OfficeTree OFFICES = new OfficeTree(List.of(office(OFFICE), office(OTHER)));

    private Staff() {}

    static Caller asOfficer(Person person) {
        return new Caller(person.id(), person.office(), person.label(), person.roles());
    }

    static Person person(PersonId id) {
        return OFFICERS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Caller caller(int number, OfficeId office, Role role) {
        return new Caller(new PersonId(new UUID(0, number)), office, "岳麓局人员(演示)", Set.of(role));
    }

    private static Person officer(int number, List<Certificate> certificates) {
        return new Person(
                new PersonId(new UUID(0, number)),
                OFFICE,
                "account-" + number,
                "办案人员(演示)",
                null,
                Set.of(Role.OFFICER),
                certificates);
    }

    private static Certificate certificate(int number, LocalDate to) {
        return new Certificate("演示执法证" + number, LocalDate.of(2024, 1, 1), to);
    }

    private static Office office(OfficeId id) {
        return new Office(
                id,
                id.value() + "局(演示)",
                id.value() + " office (demo)",
                OfficeKind.COUNTY,
                "演",
                null,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
