package org.lianban.notification.audience.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.kernel.contract.OfficeId;

class CorrespondenceTest {
    @ParameterizedTest
    @CsvSource({
        "LeadNotified, /lead-notifications/00000000-0000-0000-0000-000000000039",
        "PassedOfNotification, /lead-notifications/00000000-0000-0000-0000-000000000039",
        "AssistanceClosed, /assistance/00000000-0000-0000-0000-00000000002e",
        "NearOfAssistance, /assistance/00000000-0000-0000-0000-00000000002e",
        "JointHandlingEnded, /joint-handlings/00000000-0000-0000-0000-00000000003c",
        "SupervisionLifted, /supervisions/00000000-0000-0000-0000-00000000003d",
        "ListedWithReply, /assistance/00000000-0000-0000-0000-00000000002e",
        "DispatchedWithReply, /assistance/00000000-0000-0000-0000-00000000002e",
        "DiscrepancyWithReply, /assistance/00000000-0000-0000-0000-00000000002e",
        "SettledWithReply, /assistance/00000000-0000-0000-0000-00000000002e",
        "AcceptedWithReply, /assistance/00000000-0000-0000-0000-00000000002e",
    })
    void what_an_office_was_written_is_opened_by_what_is_told_of_it(String fact, String page) {
        Map<String, String> particulars = told(fact);
        assertThat(Correspondence.page(particulars)).hasValue(page);
        assertThat(particulars).doesNotContainKey("transfer");
    }

    @Test
    void whoever_wrote_is_told_when_what_it_waits_for_is_late() {
        assertThat(told("PassedOfAssistance", Situations.FROM)).contains(Situations.FROM);
        assertThat(told("PassedOfAssistance", Situations.TO)).containsOnly(Situations.TO);
        assertThat(told("ClockPassed", Situations.TO)).containsOnly(Situations.FROM);
    }

    private static List<OfficeId> told(String fact, OfficeId writer) {
        return new AudienceRules(Situations.writtenBy(writer))
                .of(Facts.named(fact)).addressees().stream().map(Addressee::office).toList();
    }

    @Test
    void what_is_told_of_a_matter_and_its_transfers_opens_those() {
        assertThat(Correspondence.page(told("ClockNear"))).isEmpty();
        assertThat(Correspondence.page(told("EvidenceAccepted"))).isEmpty();
        assertThat(told("EvidenceAccepted")).containsKey("transfer");
    }

    @Test
    void a_kind_that_this_build_does_not_know_opens_nothing() {
        assertThat(Correspondence.of("演示")).isEmpty();
        assertThat(Correspondence.of(null)).isEmpty();
    }

    private static Map<String, String> told(String fact) {
        return new AudienceRules(Situations.known(true)).of(Facts.named(fact)).particulars();
    }
}
