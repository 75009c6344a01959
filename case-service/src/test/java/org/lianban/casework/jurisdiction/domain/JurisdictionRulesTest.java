package org.lianban.casework.jurisdiction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.jurisdiction.domain.Act.Advert;
import org.lianban.casework.jurisdiction.domain.Act.Places;
import org.lianban.casework.jurisdiction.domain.Act.Trade;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.party.domain.BreachType;

class JurisdictionRulesTest {
    private static final OfficeTree TREE = Hunan.offices();

    @Test
    void the_county_of_the_act_comes_first_then_its_city() {
        assertThat(candidates(act(BreachType.TM_INFRINGE_3, "430111", Trade.OFFLINE, null)))
                .containsExactly(
                        new Candidate(Hunan.YUHUA, Ground.PLACE_OF_ACT),
                        new Candidate(Hunan.CHANGSHA, Ground.PLACE_OF_ACT));
    }

    @Test
    void a_merchant_on_a_platform_belongs_to_his_place_of_business() {
        Act act =
                new Act(
                        BreachType.PATENT_PASSING_OFF,
                        "430104",
                        Trade.PLATFORM_MERCHANT,
                        Advert.NONE,
                        new Places("430302", null, "430105", null, null));
        assertThat(candidates(act))
                .containsExactly(
                        new Candidate(Hunan.YUHU, Ground.PLACE_OF_BUSINESS),
                        new Candidate(Hunan.XIANGTAN, Ground.PLACE_OF_BUSINESS),
                        new Candidate(Hunan.KAIFU, Ground.PLATFORM_HOME_IF_FIRST),
                        new Candidate(Hunan.CHANGSHA, Ground.PLATFORM_HOME_IF_FIRST));
        assertThat(JurisdictionRules.isCompetent(TREE, act, Hunan.YUELU)).isFalse();
    }

    @Test
    void until_the_place_of_business_is_known_the_place_of_the_act_counts() {
        assertThat(
                        candidates(
                                act(
                                        BreachType.PATENT_PASSING_OFF,
                                        "430104",
                                        Trade.PLATFORM_MERCHANT,
                                        null)))
                .first()
                .isEqualTo(new Candidate(Hunan.YUELU, Ground.PLACE_OF_ACT));
    }

    @Test
    void an_operator_belongs_to_his_domicile() {
        Act act =
                new Act(
                        BreachType.TM_INFRINGE_6,
                        "430302",
                        Trade.OPERATOR_OR_OWN_SITE,
                        Advert.NONE,
                        new Places(null, "430105", null, null, null));
        assertThat(candidates(act))
                .containsExactly(
                        new Candidate(Hunan.KAIFU, Ground.OPERATOR_DOMICILE),
                        new Candidate(Hunan.CHANGSHA, Ground.OPERATOR_DOMICILE));
    }

    @Test
    void an_advertisement_belongs_to_its_publisher_and_the_advertisers_office_under_a_condition() {
        Places places = new Places(null, null, null, "430105", "430302");
        assertThat(candidates(advert(Advert.INTERNET, places)))
                .extracting(Candidate::ground)
                .containsExactly(
                        Ground.ADVERT_PUBLISHER,
                        Ground.ADVERT_PUBLISHER,
                        Ground.ADVERTISER_IF_FIRST,
                        Ground.ADVERTISER_IF_FIRST);
        assertThat(candidates(advert(Advert.PUBLISHED, places)))
                .extracting(Candidate::ground)
                .contains(Ground.ADVERTISER_TRANSFER);
        assertThat(candidates(advert(Advert.SELF_PUBLISHED, places)))
                .first()
                .isEqualTo(new Candidate(Hunan.YUHU, Ground.SELF_PUBLISHED));
    }

    @Test
    void a_patent_dispute_goes_to_offices_that_adjudicate_never_to_a_county() {
        assertThat(
                        candidates(
                                act(
                                        BreachType.PATENT_INFRINGE_DISPUTE,
                                        "430104",
                                        Trade.OFFLINE,
                                        null)))
                .containsExactly(new Candidate(Hunan.CHANGSHA, Ground.INFRINGEMENT_PLACE));
    }

    @Test
    void another_departments_business_has_no_candidate_here() {
        assertThat(candidates(act(BreachType.NOT_OURS, "430111", Trade.OFFLINE, null))).isEmpty();
    }

    @Test
    void a_place_outside_the_province_has_no_candidate_here() {
        assertThat(candidates(act(BreachType.TM_GENERAL, "110101", Trade.OFFLINE, null))).isEmpty();
    }

    @Test
    void a_functional_zone_without_its_own_office_falls_to_its_city() {
        assertThat(candidates(act(BreachType.TM_GENERAL, "430371", Trade.OFFLINE, null)))
                .containsExactly(new Candidate(Hunan.XIANGTAN, Ground.PLACE_OF_ACT));
    }

    @Test
    void territory_includes_that_of_subordinates_and_no_neighbours() {
        assertThat(Territory.covers(TREE.office(Hunan.YUHUA), "430111")).isTrue();
        assertThat(Territory.covers(TREE.office(Hunan.YUHUA), "430104")).isFalse();
        assertThat(Territory.covers(TREE.office(Hunan.YUHUA), "430100")).isFalse();
        assertThat(Territory.covers(TREE.office(Hunan.CHANGSHA), "430111")).isTrue();
        assertThat(Territory.covers(TREE.office(Hunan.CHANGSHA), "430211")).isFalse();
        assertThat(Territory.covers(TREE.office(Hunan.PROVINCE), "430211")).isTrue();
        assertThat(Territory.covers(TREE.office(Hunan.PROVINCE), "110101")).isFalse();
    }

    private static List<Candidate> candidates(Act act) {
        return JurisdictionRules.candidates(TREE, act);
    }

    private static Act act(
            BreachType breach, String placeOfAct, Trade trade, @Nullable String business) {
        return new Act(
                breach,
                placeOfAct,
                trade,
                Advert.NONE,
                new Places(business, null, null, null, null));
    }

    private static Act advert(Advert advert, Places places) {
        return new Act(BreachType.TM_GENERAL, null, Trade.OFFLINE, advert, places);
    }
}
