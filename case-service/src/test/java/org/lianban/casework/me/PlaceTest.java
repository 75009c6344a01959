package org.lianban.casework.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceTest {

    @Test
    void whoever_belongs_to_an_office_reads_his_notices_and_what_it_may_see() {
        assertThat(Place.of(in(Set.of())))
                .containsExactly(
                        Place.WORK,
                        Place.NOTICES,
                        Place.LEADS,
                        Place.CASES,
                        Place.TRANSFERS,
                        Place.COOPERATION,
                        Place.SHARING,
                        Place.LETTERS,
                        Place.OFFICES,
                        Place.CALENDAR);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_two_of_the_administrators_look_whether_notices_arrive(Role role) {
        Set<Role> keepers = EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

        assertThat(Place.of(in(Set.of(role))).contains(Place.NOTICE_STATUS))
                .isEqualTo(keepers.contains(role));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_heads_see_how_much_lies_with_whom(Role role) {
        assertThat(Place.of(in(Set.of(role))).contains(Place.WORKLOAD)).isEqualTo(role.isHead());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_three_administrators_look_after_people(Role role) {
        assertThat(Place.of(in(Set.of(role))).contains(Place.PEOPLE))
                .isEqualTo(role.isAdministrator());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_audit_administrator_sees_who_read_what(Role role) {
        assertThat(Place.of(in(Set.of(role))).contains(Place.AUDIT))
                .isEqualTo(role == Role.AUDIT_ADMINISTRATOR);
    }

    private static Caller in(Set<Role> roles) {
        return new Caller(new PersonId(new UUID(0, 1)), new OfficeId("430104"), "人员(演示)", roles);
    }
}
