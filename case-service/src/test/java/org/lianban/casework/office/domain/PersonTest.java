package org.lianban.casework.office.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

class PersonTest {
    @Test
    void an_address_of_office_is_one_plain_address_or_none() {
        assertThat(person("yuelu-head@lianban.example").email())
                .isEqualTo("yuelu-head@lianban.example");
        assertThat(person(null).email()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-address",
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example, c@d.example",
                "<a@b.example>",
                "a b@c.example",
                "a@b.example\u0000"
            })
    void what_is_no_plain_address_cannot_be_one(String email) {
        assertThatThrownBy(() -> person(email)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Person person(@Nullable String email) {
        return new Person(
                new PersonId(new UUID(0, 1)),
                OfficeId.of("430104"),
                "yuelu-head",
                "岳麓区局部门负责人(演示)",
                email,
                Set.of(Role.AGENCY_HEAD),
                List.of());
    }
}
