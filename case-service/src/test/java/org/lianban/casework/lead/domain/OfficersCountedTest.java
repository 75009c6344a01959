package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.FIRST;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.ProblemCatalogue;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficersCountedTest {
    private static final LocalDate LONG = TODAY.plusYears(2);
    private final ProblemCatalogue catalogue = new ProblemCatalogue(new ObjectMapper());

    @Test
    void who_does_not_count_is_named_with_the_reason() {
        assertThat(counted(FIRST, person("乙(演示)", YUELU, Role.OFFICER, TODAY.minusDays(1))))
                .isEqualTo("1 乙(演示)(CERTIFICATE_EXPIRED " + TODAY.minusDays(1) + ")");
        assertThat(counted(FIRST, person("丙(演示)", YUELU, Role.UNIT_HEAD, LONG)))
                .isEqualTo("1 丙(演示)(NO_OFFICER)");
        assertThat(counted(FIRST, without("丁(演示)"))).isEqualTo("1 丁(演示)(NO_CERTIFICATE)");
        assertThat(counted(FIRST, FIRST)).isEqualTo("1 " + FIRST.label() + "(NAMED_TWICE)");
        assertThat(counted(FIRST)).isEqualTo("1 ");
    }

    @Test
    void who_is_of_another_office_or_of_none_is_not_named() {
        assertThat(counted(FIRST, person("戊(演示)", YUHU, Role.OFFICER, LONG)))
                .isEqualTo("1 OF_OTHER_OFFICE");
        assertThat(said(OfficersCounted.of(List.of(FIRST), 2, YUELU, TODAY)))
                .isEqualTo("1 NOT_IN_REGISTER");
    }

    @Test
    void the_officer_reads_how_many_count_and_who_does_not() {
        Map<String, String> particulars =
                OfficersCounted.of(
                                List.of(FIRST, person("丙(演示)", YUELU, Role.UNIT_HEAD, LONG)),
                                YUELU,
                                TODAY)
                        .particulars();
        assertThat(catalogue.sentence("OFFICER_MIN_TWO", particulars, Locale.CHINA))
                .isEqualTo("办理本案须有两名以上具有执法资格的本局办案人员，现符合条件的有1名。");
        assertThat(catalogue.sentence("OFFICERS_NOT_COUNTED", particulars, Locale.CHINA))
                .isEqualTo("不计入的人员：丙(演示)(不是办案人员)。");
        assertThat(catalogue.sentence("OFFICERS_NOT_COUNTED", particulars, Locale.ENGLISH))
                .isEqualTo("Not counted: 丙(演示)(no case officer).");
        assertThat(particulars).containsEntry("detail", "OFFICERS_NOT_COUNTED");
    }

    @Test
    void of_those_named_the_recused_ones_are_said() {
        Map<String, String> recused =
                OfficersCounted.recused(
                                List.of(FIRST, person("己(演示)", YUELU, Role.OFFICER, LONG)),
                                Set.of(FIRST.id()),
                                YUELU)
                        .orElseThrow();
        assertThat(catalogue.sentence("PEOPLE_RECUSED", recused, Locale.CHINA))
                .isEqualTo("已决定回避的人员：" + FIRST.label() + "。");
    }

    @Test
    void of_another_office_it_is_not_said_who_is_recused() {
        assertThat(
                        OfficersCounted.recused(
                                List.of(FIRST), Set.of(FIRST.id()), OfficeId.of("430105")))
                .isEmpty();
    }

    private static String counted(Person... officers) {
        return said(OfficersCounted.of(List.of(officers), YUELU, TODAY));
    }

    private static String said(OfficersCounted counted) {
        return counted.counted() + " " + String.join("; ", counted.notCounted());
    }

    private static Person person(String label, OfficeId office, Role role, LocalDate until) {
        return person(
                label, office, role, List.of(new Certificate("演示", TODAY.minusYears(1), until)));
    }

    private static Person without(String label) {
        return person(label, YUELU, Role.OFFICER, List.of());
    }

    private static Person person(
            String label, OfficeId office, Role role, List<Certificate> certificates) {
        return new Person(
                new PersonId(LeadFixtures.id(77)),
                office,
                "somebody",
                label,
                null,
                Set.of(role),
                certificates);
    }
}
