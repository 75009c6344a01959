package org.lianban.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

class ListenerTest {
    private static final OfficeId CHANGSHA = new OfficeId("430100");
    private static final OfficeId XIANGTAN = new OfficeId("430300");
    private static final AgencyId POLICE = new AgencyId("police");
    private static final PersonId OFFICER = new PersonId(new UUID(0, 1));
    private static final PersonId COLLEAGUE = new PersonId(new UUID(0, 2));

    private static final Listener OF_CHANGSHA = new Listener(OFFICER, CHANGSHA, null);
    private static final Listener OF_THE_POLICE = new Listener(null, null, POLICE);

    @Test
    void an_office_in_the_audience_hears_and_another_does_not() {
        assertThat(OF_CHANGSHA.mayHear(matter(offices(CHANGSHA)))).isTrue();
        assertThat(OF_CHANGSHA.mayHear(matter(offices(XIANGTAN)))).isFalse();
        assertThat(OF_THE_POLICE.mayHear(matter(offices(CHANGSHA)))).isFalse();
    }

    @Test
    void a_person_and_an_agency_hear_what_names_them() {
        Audience persons = new Audience(List.of(), List.of(OFFICER), List.of(), List.of());
        Audience agencies = new Audience(List.of(), List.of(), List.of(POLICE), List.of());

        assertThat(OF_CHANGSHA.mayHear(matter(persons))).isTrue();
        assertThat(OF_CHANGSHA.mayHear(matter(agencies))).isFalse();
        assertThat(OF_THE_POLICE.mayHear(matter(agencies))).isTrue();
    }

    @Test
    void whoever_is_excluded_hears_nothing_though_his_office_does() {
        Audience audience =
                new Audience(List.of(CHANGSHA), List.of(OFFICER), List.of(), List.of(OFFICER));

        assertThat(OF_CHANGSHA.mayHear(matter(audience))).isFalse();
        assertThat(new Listener(COLLEAGUE, CHANGSHA, null).mayHear(matter(audience))).isTrue();
    }

    @Test
    void an_office_that_was_written_to_hears_of_it_and_sees_nothing_else() {
        Audience others = offices(new OfficeId("430200"));

        assertThat(OF_CHANGSHA.mayHear(addressed(CHANGSHA, others))).isTrue();
        assertThat(OF_CHANGSHA.mayHear(matter(others))).isFalse();
        assertThat(
                        OF_CHANGSHA.mayHear(
                                addressed(
                                        CHANGSHA,
                                        new Audience(
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                List.of(OFFICER)))))
                .isFalse();
    }

    @Test
    void the_register_is_heard_by_every_office_and_no_agency() {
        assertThat(OF_CHANGSHA.mayHear(register("430300", null))).isTrue();
        assertThat(OF_THE_POLICE.mayHear(register("430300", null))).isFalse();
    }

    @Test
    void a_matter_without_an_audience_is_heard_by_nobody() {
        assertThat(OF_CHANGSHA.mayHear(matter(Audience.everyOffice()))).isFalse();
        assertThat(OF_THE_POLICE.mayHear(matter(Audience.everyOffice()))).isFalse();
    }

    @Test
    void he_is_concerned_by_his_own_enrolment_his_office_and_his_agency() {
        assertThat(OF_CHANGSHA.isConcernedBy(register("430300", OFFICER))).isTrue();
        assertThat(OF_CHANGSHA.isConcernedBy(register("430100", COLLEAGUE))).isFalse();
        assertThat(OF_CHANGSHA.isConcernedBy(register("430100", null))).isTrue();
        assertThat(OF_CHANGSHA.isConcernedBy(register("430300", null))).isFalse();
        assertThat(OF_THE_POLICE.isConcernedBy(register("police", null))).isTrue();
        assertThat(OF_CHANGSHA.isConcernedBy(matter(offices(CHANGSHA)))).isFalse();
    }

    private static Audience offices(OfficeId... offices) {
        return new Audience(List.of(offices), List.of(), List.of(), List.of());
    }

    private static Hint matter(Audience audience) {
        return new Hint(new UUID(1, 1), "LeadFiled", "m", 1, false, null, null, null, audience);
    }

    private static Hint addressed(OfficeId office, Audience audience) {
        return new Hint(
                new UUID(1, 1), "LeadNotified", "m", 1, false, null, null, office, audience);
    }

    private static Hint register(String subject, @Nullable PersonId person) {
        String about = person == null ? null : person.toString();
        return new Hint(
                new UUID(1, 1), "X", subject, 1, true, about, null, null, Audience.everyOffice());
    }
}
