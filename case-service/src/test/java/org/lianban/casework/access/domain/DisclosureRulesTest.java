package org.lianban.casework.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.Ruling;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosureRulesTest {
    private static final OfficeId PROVINCE = OfficeId.of("430000");
    private static final OfficeId CITY = OfficeId.of("430100");
    private static final OfficeId WRITING = OfficeId.of("430104");
    private static final OfficeId SISTER = OfficeId.of("430105");
    private static final OfficeId OTHER_CITY = OfficeId.of("430200");
    private static final OfficeTree OFFICES =
            new OfficeTree(
                    List.of(
                            office(PROVINCE, null),
                            office(CITY, PROVINCE),
                            office(OTHER_CITY, PROVINCE),
                            office(WRITING, CITY),
                            office(SISTER, CITY)));
    private static final Set<Role> TOLD =
            EnumSet.of(Role.AGENCY_HEAD, Role.LIAISON, Role.AUDIT_ADMINISTRATOR);

    @ParameterizedTest
    @EnumSource(Role.class)
    void three_roles_of_the_writing_office_and_of_those_above_it_are_told(Role role) {
        for (OfficeId office : List.of(WRITING, CITY, PROVINCE)) {
            assertThat(refusal(role, office))
                    .as(office.value())
                    .isEqualTo(TOLD.contains(role) ? null : AccessRefusal.ROLE_REQUIRED);
        }
        for (OfficeId office : List.of(SISTER, OTHER_CITY)) {
            assertThat(refusal(role, office))
                    .as(office.value())
                    .isEqualTo(AccessRefusal.DISCLOSURE_NOT_YOURS);
        }
    }

    private static @Nullable Refusal refusal(Role role, OfficeId office) {
        Caller caller = new Caller(new PersonId(new UUID(0, 1)), office, "人员(演示)", Set.of(role));
        return switch (DisclosureRules.ask(caller, WRITING, OFFICES)) {
            case Ruling.Made<Caller> _ -> null;
            case Ruling.Refused<Caller> refused -> refused.refusal();
        };
    }

    private static Office office(OfficeId id, @Nullable OfficeId superior) {
        return new Office(
                id,
                "局" + id,
                "Office",
                OfficeKind.COUNTY,
                "演",
                superior,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
