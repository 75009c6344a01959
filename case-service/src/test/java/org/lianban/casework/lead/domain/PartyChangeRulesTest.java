package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.FIRST;
import static org.lianban.casework.lead.domain.LeadFixtures.LAWS;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.OFFICES;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.id;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.situation;
import static org.lianban.casework.lead.domain.LeadFixtures.state;
import static org.lianban.casework.lead.domain.Rulings.made;
import static org.lianban.casework.lead.domain.Rulings.outcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.lead.domain.PartyChangeRules.Claims;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.PartyOrder.CorrectParty;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.casework.party.domain.PartyOrder.WithdrawParty;
import org.lianban.casework.party.domain.PartyOrder.WithdrawRight;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.PartyRules;
import org.lianban.casework.party.domain.RightType;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.Ruling;

class PartyChangeRulesTest {
    private static final NameParty SHOP = party(40, PartyRole.SUSPECT, "甲店(演示)");
    private static final NameParty OTHER = party(41, PartyRole.SUSPECT, "乙店(演示)");
    private static final NameParty SUPPLIER = party(42, PartyRole.SUPPLIER, "丙厂(演示)");
    private static final NameRight MARK =
            new NameRight(entry(43), MATTER, RightType.TRADEMARK_GOODS, "18020220", "某商标", 31);
    private static final PartiesOfMatter NAMED = with(with(none(), SHOP), MARK);

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, WRONG_STATE",
        "VERIFYING, made",
        "PAUSED, made",
        "CASE_FILED, made",
        "NOT_FILED, WRONG_STATE",
        "TRANSFERRED_OUT, WRONG_STATE"
    })
    void a_party_is_named_while_named_officers_handle_the_matter(String word, String outcome) {
        assertThat(outcome(change(state(word), OTHER, Optional.empty(), open())))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, made",
        "IN_TRANSFER, TRANSFER_UNDER_WAY",
        "URGENT_ONLY, URGENT_ONLY",
        "ENDED, WRONG_STATE"
    })
    void what_is_sent_or_over_stays_as_it_is(Standing standing, String outcome) {
        Situation now = named(situation(Role.OFFICER, YUELU, standing, Because.REGISTERED, TODAY));
        assertThat(outcome(change(state("VERIFYING"), OTHER, Optional.empty(), now)))
                .isEqualTo(outcome);
    }

    @Test
    void only_an_officer_who_is_named_of_the_office_that_writes() {
        Situation elsewhere =
                situation(Role.OFFICER, YUHU, Standing.OPEN, Because.REGISTERED, TODAY);
        assertThat(outcome(change(state("VERIFYING"), OTHER, Optional.empty(), elsewhere)))
                .isEqualTo("NOT_WRITING_OFFICE");
        assertThat(outcome(change(state("VERIFYING"), OTHER, Optional.empty(), as(Role.UNIT_HEAD))))
                .isEqualTo("ROLE_REQUIRED");
        assertThat(outcome(change(state("VERIFYING"), OTHER, Optional.empty(), as(Role.OFFICER))))
                .isEqualTo("OFFICER_NOT_NAMED");
    }

    @Test
    void only_what_stands_is_corrected_or_withdrawn() {
        assertThat(
                        outcome(
                                change(
                                        state("VERIFYING"),
                                        new WithdrawParty(entry(99), MATTER, "写错"),
                                        Optional.empty(),
                                        open())))
                .isEqualTo("PARTY_NOT_CURRENT");
        assertThat(
                        made(change(
                                        state("VERIFYING"),
                                        new WithdrawParty(SHOP.party(), MATTER, "写错"),
                                        Optional.empty(),
                                        open()))
                                .orders())
                .containsExactly(new WithdrawParty(SHOP.party(), MATTER, "写错"));
    }

    @Test
    void a_filed_case_keeps_somebody_and_the_right_it_was_filed_for() {
        assertThat(
                        outcome(
                                change(
                                        state("CASE_FILED"),
                                        new WithdrawParty(SHOP.party(), MATTER, "写错"),
                                        Optional.empty(),
                                        open())))
                .isEqualTo("FILED_TARGET_LAST");
        assertThat(
                        outcome(
                                change(
                                        state("CASE_FILED"),
                                        new WithdrawRight(MARK.right(), MATTER, "写错"),
                                        Optional.empty(),
                                        open())))
                .isEqualTo("FILED_TARGET_LAST");
        assertThat(
                        outcome(
                                change(
                                        state("CASE_FILED"),
                                        correct(party(44, PartyRole.SUPPLIER, "甲店(演示)")),
                                        Optional.empty(),
                                        open())))
                .isEqualTo("FILED_TARGET_LAST");
        assertThat(outcome(change(state("CASE_FILED"), correct(OTHER), Optional.empty(), open())))
                .isEqualTo("made");
    }

    @Test
    void whoever_filed_first_prevails_against_a_party_added_later_unless_a_superior_decided() {
        Optional<OfficeId> yuhu = Optional.of(YUHU);
        assertThat(outcome(change(state("CASE_FILED"), OTHER, yuhu, open())))
                .isEqualTo("FIRST_FILED_PREVAILS");
        Situation designated =
                named(situation(Role.OFFICER, YUELU, Standing.OPEN, Because.DESIGNATION, TODAY));
        assertThat(outcome(change(state("CASE_FILED"), OTHER, yuhu, designated))).isEqualTo("made");
    }

    @Test
    void a_filed_case_claims_what_is_new_and_lets_go_what_no_longer_stands() {
        Lead filed = lead(state("CASE_FILED"));
        Claims claims = PartyChangeRules.claims(filed, NAMED, with(NAMED, correct(OTHER)));
        assertThat(claims.anew()).extracting(FiledTarget::partyName).containsExactly("乙店(演示)");
        assertThat(claims.dropped()).extracting(FiledTarget::partyName).containsExactly("甲店(演示)");
        assertThat(PartyChangeRules.claims(filed, NAMED, with(NAMED, SUPPLIER)))
                .isEqualTo(new Claims(List.of(), List.of()));
        assertThat(
                        PartyChangeRules.claims(
                                lead(state("VERIFYING")), NAMED, with(NAMED, correct(OTHER))))
                .isEqualTo(new Claims(List.of(), List.of()));
    }

    private static Ruling<Lead> change(
            LeadState state, PartyOrder order, Optional<OfficeId> conflict, Situation situation) {
        return PartyChangeRules.change(
                lead(state), order, NAMED, with(NAMED, order), conflict, situation);
    }

    private static Situation open() {
        return named(as(Role.OFFICER));
    }

    private static Situation named(Situation situation) {
        return new Situation(
                situation.matter(),
                new Caller(FIRST.id(), YUELU, FIRST.label(), Set.of(Role.OFFICER)),
                OFFICES,
                situation.today(),
                situation.verification(),
                situation.evidence(),
                situation.awaited(),
                LAWS);
    }

    private static PartiesOfMatter none() {
        return new PartiesOfMatter(List.of(), List.of());
    }

    private static PartiesOfMatter with(PartiesOfMatter before, PartyOrder order) {
        return PartyRules.after(before, order, null, TODAY);
    }

    private static CorrectParty correct(NameParty by) {
        return new CorrectParty(SHOP.party(), by, false, "名称写错");
    }

    private static NameParty party(int number, PartyRole role, String name) {
        return new NameParty(entry(number), MATTER, role, PartyKind.ENTERPRISE, name, null, null);
    }

    private static PartyId entry(int number) {
        return new PartyId(id(number));
    }
}
