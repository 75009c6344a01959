package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.contract.PartyNamed;
import org.lianban.kernel.contract.RightNamed;

class PartyRulesTest {
    private static final MatterId MATTER = new MatterId(new UUID(1, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final PartyId ID = new PartyId(new UUID(2, 2));

    @Test
    void an_enterprise_is_told_by_name_and_normalised_code() {
        NameParty order =
                new NameParty(
                        ID,
                        MATTER,
                        PartyRole.SUSPECT,
                        PartyKind.INDIVIDUAL_BUSINESS,
                        "雨花××果品商行(演示)",
                        "９２４３０１１１ＭＡＸＸ０００１５Ｗ",
                        null);
        assertThat(PartyRules.told(order, PartyRules.enter(order, TODAY)))
                .isEqualTo(
                        new PartyNamed(
                                MATTER,
                                ID,
                                "SUSPECT",
                                "INDIVIDUAL_BUSINESS",
                                "雨花××果品商行(演示)",
                                "92430111MAXX00015W"));
    }

    @Test
    void a_natural_persons_name_enters_the_matter_and_no_fact() {
        NameParty order =
                new NameParty(
                        ID, MATTER, PartyRole.SUSPECT, PartyKind.PERSON, "某甲(演示)", null, null);
        PartyEntry entry = PartyRules.enter(order, TODAY);
        assertThat(entry.name()).isEqualTo("某甲(演示)");
        assertThat(PartyRules.told(order, entry))
                .isEqualTo(new PartyNamed(MATTER, ID, "SUSPECT", "PERSON", "个人", null));
    }

    @Test
    void no_identifier_is_taken_of_a_natural_person() {
        assertThatThrownBy(
                        () ->
                                new NameParty(
                                        ID,
                                        MATTER,
                                        PartyRole.SUSPECT,
                                        PartyKind.PERSON,
                                        "某甲(演示)",
                                        "430102190001010015",
                                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_an_identity_number_the_mask_enters_and_nothing_is_told() {
        NameParty order =
                new NameParty(
                        ID,
                        MATTER,
                        PartyRole.SUSPECT,
                        PartyKind.PERSON,
                        "某甲(演示)",
                        null,
                        new WrittenIdentity("430102190001010015"));
        PartyEntry entry = PartyRules.enter(order, TODAY);
        assertThat(entry.identifier()).isEqualTo(Identifier.valid("430***********0015"));
        assertThat(entry.key()).isNull();
        assertThat(PartyRules.told(order, entry))
                .isEqualTo(new PartyNamed(MATTER, ID, "SUSPECT", "PERSON", "个人", null));
        assertThat(order.toString()).doesNotContain("0015");
    }

    @Test
    void only_a_fitting_code_is_compared_by() {
        assertThat(enterprise("92430111MAXX00015W").key()).isEqualTo("92430111MAXX00015W");
        assertThat(enterprise("92430111MAXX00015X").key()).isNull();
    }

    @Test
    void a_failing_check_digit_is_recorded_with_its_reason() {
        NameParty order =
                new NameParty(
                        ID,
                        MATTER,
                        PartyRole.SUSPECT,
                        PartyKind.ENTERPRISE,
                        "演示公司",
                        "92430111MAXX00015X",
                        null);
        assertThat(PartyRules.enter(order, TODAY).identifier())
                .isEqualTo(Identifier.wrong("92430111MAXX00015X", IdentifierReason.CHECK_DIGIT));
    }

    @Test
    void a_patent_is_the_same_with_and_without_zl() {
        assertThat(right("ZL 2012 2 0000000.8").key())
                .isEqualTo(right("201220000000.8").key())
                .isEqualTo("201220000000.8");
    }

    @Test
    void a_right_is_told_by_its_normalised_number() {
        NameRight order =
                new NameRight(ID, MATTER, RightType.CERTIFICATION_MARK, "第18020220号", "炎陵黄桃", 31);
        assertThat(PartyRules.told(order, PartyRules.enter(order)))
                .isEqualTo(new RightNamed(MATTER, ID, "CERTIFICATION_MARK", "18020220", "炎陵黄桃"));
    }

    private static PartyEntry enterprise(String code) {
        return PartyRules.enter(
                new NameParty(
                        ID, MATTER, PartyRole.SUSPECT, PartyKind.ENTERPRISE, "演示公司", code, null),
                TODAY);
    }

    private static RightEntry right(String number) {
        return PartyRules.enter(
                new NameRight(ID, MATTER, RightType.UTILITY_MODEL, number, "演示夹具", null));
    }
}
