package org.lianban.casework.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.proposal.domain.ProposalRules.Propose;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.ProposalAccepted;
import org.lianban.kernel.contract.ProposalDeclined;
import org.lianban.kernel.contract.ProposalId;
import org.lianban.kernel.contract.ProposalMade;
import org.lianban.kernel.contract.ProposalWithdrawn;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Made;

/** Yuelu writes, Tianyuan sees the matter and proposes, Yuhu sees it too. */
class ProposalRulesTest {
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId TIANYUAN = OfficeId.of("430211");
    private static final OfficeId YUHU = OfficeId.of("430302");
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final ProposalId ID = new ProposalId(new UUID(0, 7));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final OfficeTree TREE =
            new OfficeTree(
                    List.of(office(YUELU, "岳麓区局"), office(TIANYUAN, "天元区局"), office(YUHU, "雨湖区局")));
    private static final Propose MEASURE =
            new Propose(ID, ProposalKind.TAKE_MEASURE, "仓库(演示)", "先行登记保存(演示)", "可能转移(演示)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    state     | accept                         | decline                        | withdraw
                    OPEN      | ACCEPTED                       | DECLINED                       | WITHDRAWN
                    ACCEPTED  | PROPOSAL_OVER{}                | PROPOSAL_OVER{}                | PROPOSAL_OVER{}
                    DECLINED  | PROPOSAL_OVER{}                | PROPOSAL_OVER{}                | PROPOSAL_OVER{}
                    WITHDRAWN | PROPOSAL_OVER{}                | PROPOSAL_OVER{}                | PROPOSAL_OVER{}
                    """,
            useHeadersInDisplayName = true)
    void an_answer_is_given_once(
            ProposalState state, String accept, String decline, String withdraw) {
        Proposal proposal = in(state);

        assertThat(word(ProposalRules.accept(proposal, null, writing(Role.AGENCY_HEAD))))
                .isEqualTo(accept);
        assertThat(word(ProposalRules.decline(proposal, "不需要", writing(Role.AGENCY_HEAD))))
                .isEqualTo(decline);
        assertThat(word(ProposalRules.withdraw(proposal, "有误", by(TIANYUAN, Role.OFFICER))))
                .isEqualTo(withdraw);
    }

    @Test
    void whoever_sees_the_matter_and_does_not_write_it_proposes() {
        Made<Proposal> made =
                (Made<Proposal>) ProposalRules.propose(MEASURE, by(TIANYUAN, Role.OFFICER));

        assertThat(made.next().state()).isEqualTo(ProposalState.OPEN);
        assertThat(made.facts())
                .containsExactly(
                        new ProposalMade(MATTER, ID, TIANYUAN, YUELU, "TAKE_MEASURE", DAY));
        assertThat(made.orders()).isEmpty();
        assertThat(word(ProposalRules.propose(MEASURE, writing(Role.OFFICER))))
                .isEqualTo("PROPOSAL_BY_WRITER{}");
        assertThat(word(ProposalRules.propose(MEASURE, by(TIANYUAN, Role.AUDIT_ADMINISTRATOR))))
                .isEqualTo(
                        "ROLE_REQUIRED{role=OFFICER / UNIT_HEAD / AGENCY_HEAD / PRINCIPAL / LIAISON / DESIGNATOR}");
    }

    @Test
    void nothing_is_proposed_once_the_matter_has_ended_or_twenty_wait() {
        ProposalSituation now = by(TIANYUAN, Role.OFFICER);
        assertThat(
                        word(
                                ProposalRules.propose(
                                        MEASURE,
                                        new ProposalSituation(
                                                matter(YUELU, Standing.ENDED),
                                                TREE,
                                                now.by(),
                                                false,
                                                0,
                                                DAY))))
                .isEqualTo("PROPOSAL_MATTER_ENDED{}");
        assertThat(word(ProposalRules.propose(MEASURE, waiting(now, 19)))).isEqualTo("OPEN");
        assertThat(word(ProposalRules.propose(MEASURE, waiting(now, 20))))
                .isEqualTo("PROPOSAL_TOO_MANY{most=20}");
    }

    @Test
    void an_officer_in_charge_answers_or_the_agency_head_and_nobody_else() {
        Proposal open = in(ProposalState.OPEN);
        for (Role role : Role.values()) {
            assertThat(word(ProposalRules.accept(open, null, writing(role))))
                    .as(role.name())
                    .isEqualTo(
                            role == Role.AGENCY_HEAD
                                    ? "ACCEPTED"
                                    : "ROLE_REQUIRED{role=IN_CHARGE / AGENCY_HEAD}");
        }
        ProposalSituation officer = writing(Role.OFFICER);
        assertThat(
                        word(
                                ProposalRules.decline(
                                        open,
                                        "不需要",
                                        new ProposalSituation(
                                                officer.matter(),
                                                TREE,
                                                officer.by(),
                                                true,
                                                0,
                                                DAY))))
                .isEqualTo("DECLINED");
        assertThat(word(ProposalRules.accept(open, null, by(YUHU, Role.AGENCY_HEAD))))
                .isEqualTo("PROPOSAL_FOR_WRITER{office=岳麓区局}");
    }

    @Test
    void whoever_writes_by_now_answers_what_was_proposed_before_the_move() {
        ProposalSituation moved =
                new ProposalSituation(
                        matter(YUHU, Standing.OPEN),
                        TREE,
                        caller(YUHU, Role.AGENCY_HEAD),
                        false,
                        0,
                        DAY);
        Made<Proposal> accepted =
                (Made<Proposal>) ProposalRules.accept(in(ProposalState.OPEN), "照办", moved);

        assertThat(accepted.facts())
                .containsExactly(
                        new ProposalAccepted(MATTER, ID, YUHU, TIANYUAN, "TAKE_MEASURE", DAY));
        assertThat(word(ProposalRules.accept(in(ProposalState.OPEN), null, formerly(moved))))
                .isEqualTo("PROPOSAL_FOR_WRITER{office=雨湖区局}");
    }

    @Test
    void who_proposed_or_a_head_of_his_takes_it_back() {
        Proposal open = in(ProposalState.OPEN);
        Made<Proposal> withdrawn =
                (Made<Proposal>) ProposalRules.withdraw(open, "有误", by(TIANYUAN, Role.OFFICER));

        assertThat(withdrawn.facts())
                .containsExactly(
                        new ProposalWithdrawn(MATTER, ID, TIANYUAN, YUELU, "TAKE_MEASURE", DAY));
        assertThat(word(ProposalRules.withdraw(open, "有误", colleague(Role.UNIT_HEAD))))
                .isEqualTo("WITHDRAWN");
        assertThat(word(ProposalRules.withdraw(open, "有误", colleague(Role.OFFICER))))
                .isEqualTo("ROLE_REQUIRED{role=PROPOSER / UNIT_HEAD / AGENCY_HEAD / PRINCIPAL}");
        assertThat(word(ProposalRules.withdraw(open, "有误", writing(Role.AGENCY_HEAD))))
                .isEqualTo("PROPOSAL_OF_OTHER{office=天元区局}");
    }

    @Test
    void that_it_is_declined_is_told_and_why_is_kept_beside_it() {
        Made<Proposal> declined =
                (Made<Proposal>)
                        ProposalRules.decline(
                                in(ProposalState.OPEN), "证据不足", writing(Role.AGENCY_HEAD));

        assertThat(declined.facts())
                .containsExactly(
                        new ProposalDeclined(MATTER, ID, YUELU, TIANYUAN, "TAKE_MEASURE", DAY));
        assertThat(((Proposal.Declined) declined.next()).answer().words()).isEqualTo("证据不足");
    }

    private static Proposal in(ProposalState state) {
        Proposal open = next(ProposalRules.propose(MEASURE, by(TIANYUAN, Role.OFFICER)));
        return switch (state) {
            case OPEN -> open;
            case ACCEPTED -> next(ProposalRules.accept(open, null, writing(Role.AGENCY_HEAD)));
            case DECLINED -> next(ProposalRules.decline(open, "不", writing(Role.AGENCY_HEAD)));
            case WITHDRAWN -> next(ProposalRules.withdraw(open, "有误", by(TIANYUAN, Role.OFFICER)));
        };
    }

    private static ProposalSituation writing(Role role) {
        return by(YUELU, role);
    }

    private static ProposalSituation by(OfficeId office, Role role) {
        return new ProposalSituation(
                matter(YUELU, Standing.OPEN), TREE, caller(office, role), false, 0, DAY);
    }

    private static ProposalSituation colleague(Role role) {
        return new ProposalSituation(
                matter(YUELU, Standing.OPEN),
                TREE,
                new Caller(new PersonId(new UUID(9, 9)), TIANYUAN, "演示人员", Set.of(role)),
                false,
                0,
                DAY);
    }

    private static ProposalSituation waiting(ProposalSituation now, int waiting) {
        return new ProposalSituation(now.matter(), TREE, now.by(), false, waiting, DAY);
    }

    private static ProposalSituation formerly(ProposalSituation moved) {
        return new ProposalSituation(
                moved.matter(), TREE, caller(YUELU, Role.AGENCY_HEAD), true, 0, DAY);
    }

    private static Caller caller(OfficeId office, Role role) {
        return new Caller(
                new PersonId(
                        UUID.nameUUIDFromBytes(office.value().getBytes(StandardCharsets.UTF_8))),
                office,
                "演示人员",
                Set.of(role));
    }

    private static MatterFile matter(OfficeId writing, Standing standing) {
        return new MatterFile(
                MATTER,
                "演示",
                writing,
                0,
                standing,
                5,
                List.of(
                        new Handling(
                                new HandlingId(new UUID(2, 1)),
                                writing,
                                "演线〔2026〕1号",
                                Stage.VERIFYING,
                                Because.REGISTERED,
                                0)));
    }

    private static Proposal next(Ruling<Proposal> ruling) {
        return ((Made<Proposal>) ruling).next();
    }

    private static String word(Ruling<Proposal> ruling) {
        return switch (ruling) {
            case Ruling.Made<Proposal> made -> made.next().state().name();
            case Ruling.Refused<Proposal> refused ->
                    refused.refusal().name() + refused.particulars();
        };
    }

    private static Office office(OfficeId id, String name) {
        return new Office(
                id,
                name,
                name,
                OfficeKind.COUNTY,
                "演示",
                null,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
