package org.lianban.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

class HintReaderTest {
    private static final String AUDIENCE =
            "{\"offices\":[\"430100\"],\"persons\":[],\"agencies\":[],\"excluded\":[]}";

    private final HintReader reader = new HintReader();

    @Test
    void of_a_fact_that_came_after_us_type_matter_sequence_and_audience_are_read() {
        assertThat(reader.read(message("TransferFolded", AUDIENCE)))
                .contains(
                        new Hint(
                                UUID.fromString("01a2062a-c81c-741b-9cd8-0f632ac72b87"),
                                "TransferFolded",
                                "m1",
                                12,
                                false,
                                null,
                                null,
                                null,
                                new Audience(
                                        List.of(new OfficeId("430100")),
                                        List.of(),
                                        List.of(),
                                        List.of())));
    }

    @Test
    void an_enrolment_says_whom_it_is_about() {
        assertThat(reader.read(message("PersonEnrolled", AUDIENCE)))
                .hasValueSatisfying(
                        hint -> {
                            assertThat(hint.register()).isTrue();
                            assertThat(hint.person()).isEqualTo("p1");
                        });
    }

    @Test
    void a_fact_with_a_hearer_wakes_that_office_alone_though_others_see_the_matter() {
        String offices =
                "{\"offices\":[\"430000\",\"430100\"],\"persons\":[\"%s\"],\"agencies\":[\"a\"],"
                        .formatted(new UUID(0, 1));
        String audience = offices + "\"excluded\":[]},\"hearer\":\"430100\"";

        Hint hint = reader.read(message("TransferDrafted", audience)).orElseThrow();

        assertThat(listener(new UUID(0, 2)).mayHear(hint)).isTrue();
        assertThat(
                        new Listener(new PersonId(new UUID(0, 1)), new OfficeId("430000"), null)
                                .mayHear(hint))
                .isFalse();
        assertThat(new Listener(null, null, new AgencyId("a")).mayHear(hint)).isFalse();
    }

    @Test
    void of_a_restricted_matter_the_named_of_the_office_that_hears_are_woken() {
        String audience =
                "{\"offices\":[],\"persons\":[\"%s\"],\"agencies\":[],\"excluded\":[]},\"hearer\":\"430100\""
                        .formatted(new UUID(0, 1));

        Hint hint = reader.read(message("TransferDrafted", audience)).orElseThrow();

        assertThat(listener(new UUID(0, 1)).mayHear(hint)).isTrue();
        assertThat(listener(new UUID(0, 2)).mayHear(hint)).isFalse();
        assertThat(
                        new Listener(new PersonId(new UUID(0, 1)), new OfficeId("430000"), null)
                                .mayHear(hint))
                .isFalse();
    }

    @Test
    void what_is_told_to_persons_is_told_to_these_alone() {
        String audience =
                "{\"offices\":[],\"persons\":[\"%s\"],\"agencies\":[],\"excluded\":[]}"
                        .formatted(new UUID(0, 1));

        Hint hint = reader.read(message("NoticesSent", audience)).orElseThrow();

        assertThat(hint.register()).isFalse();
        assertThat(listener(new UUID(0, 1)).mayHear(hint)).isTrue();
        assertThat(listener(new UUID(0, 2)).mayHear(hint)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"offices\":[\"430100\"],\"persons\":[],\"agencies\":[]}",
                "{\"offices\":null,\"persons\":[],\"agencies\":[],\"excluded\":[]}",
                "{\"offices\":[\"430100\"],\"persons\":[],\"agencies\":[],\"excluded\":[\"x\"]}"
            })
    void an_audience_that_is_not_whole_gives_no_hint(String audience) {
        assertThat(reader.read(message("LeadFiled", audience))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}"})
    void what_is_no_fact_gives_no_hint(String message) {
        assertThat(reader.read(message)).isEmpty();
    }

    @Test
    void what_was_read_wakes_nobody() {
        String told = message("EvidenceRead", AUDIENCE);

        assertThat(reader.read(told)).isPresent();
        assertThat(reader.read(told.replace("casework.Ev", "evidence.Ev"))).isEmpty();
    }

    private static Listener listener(UUID person) {
        return new Listener(new PersonId(person), new OfficeId("430100"), null);
    }

    private static String message(String type, String audience) {
        return """
        {"id":"01a2062a-c81c-741b-9cd8-0f632ac72b87","type":"org.lianban.casework.%s",
         "subject":"m1","sequence":12,"data":{"audience":%s,"fact":{"personId":"p1"}}}
        """
                .formatted(type, audience);
    }
}
