package org.lianban.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.read;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.RealParts;
import org.lianban.casework.lead.domain.LawChoice;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadCommand.ChosenLaw;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LawChoiceIT {
    private static final OfficeId YUELU = new OfficeId("430104");

    @Inject LeadStore leads;
    @Inject LawChoiceStore choices;

    @Test
    void the_law_that_applies_is_shown_and_no_choice_is_taken_where_none_is_open() {
        // Patent law has one version: whatever the day of this run, there is nothing to choose.
        Map<String, Object> form = form("91430104MAXX00090L", "12121212");
        form.put("breach", "PATENT_PASSING_OFF");
        String matter = verifying("yuelu", form);
        read("yuelu-officer-1", matter)
                .then()
                .body("law.state", equalTo("SAME"))
                .body("law.atAct.id", contains("patent-passing-off", "patent-passing-off-acts"))
                .body("law.atAct.cited", contains("专利法68", "专利法实施细则101"))
                .body("law.newer", hasSize(0))
                .body("law.chosen", nullValue());
        file("yuelu", matter, Map.of("law", Map.of("choice", "LIGHTER", "reason", "较轻(演示)")))
                .then()
                .statusCode(422)
                .body("code", equalTo("LAW_CHOICE_NOT_OPEN"))
                .body("basis", equalTo("处罚法37"))
                .body("articles", contains("penalty-law-in-time"))
                .body("errors.pointer", contains("/law/choice"));
        file("yuelu", matter, Map.of("law", Map.of("choice", "LIGHTER")))
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"))
                .body("errors.pointer", contains("/law/reason"));
    }

    @Test
    void what_was_chosen_is_kept_with_reason_person_and_day() {
        String matter = verifying("yuelu", form("91430104MAXX00090L", "13131313"));
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Lead lead = leads.find(MatterId.of(matter), YUELU).orElseThrow().lead();
                            assertThat(choices.find(lead)).isEmpty();
                            choices.enter(
                                    lead,
                                    new ChosenLaw(LawChoice.LIGHTER, "新规定处罚较轻(演示)"),
                                    lead.state().officers().getFirst(),
                                    TODAY);
                        });
        read("yuelu-officer-1", matter)
                .then()
                .body("law.chosen.choice", equalTo("LIGHTER"))
                .body("law.chosen.reason", equalTo("新规定处罚较轻(演示)"))
                .body("law.chosen.on", equalTo(TODAY.toString()));
    }
}
