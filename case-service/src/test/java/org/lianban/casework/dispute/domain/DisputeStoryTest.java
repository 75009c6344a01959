package org.lianban.casework.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.dispute.domain.DisputeFixtures.ARCHIVE;
import static org.lianban.casework.dispute.domain.DisputeFixtures.CHANGSHA;
import static org.lianban.casework.dispute.domain.DisputeFixtures.DAY;
import static org.lianban.casework.dispute.domain.DisputeFixtures.PROVINCE;
import static org.lianban.casework.dispute.domain.DisputeFixtures.TIANYUAN;
import static org.lianban.casework.dispute.domain.DisputeFixtures.YUELU;
import static org.lianban.casework.dispute.domain.DisputeFixtures.YUHU;
import static org.lianban.casework.dispute.domain.DisputeFixtures.anybodyOf;
import static org.lianban.casework.dispute.domain.DisputeFixtures.by;
import static org.lianban.casework.dispute.domain.DisputeFixtures.command;
import static org.lianban.casework.dispute.domain.DisputeFixtures.matter;
import static org.lianban.casework.dispute.domain.DisputeFixtures.negotiating;
import static org.lianban.casework.dispute.domain.DisputeFixtures.now;
import static org.lianban.casework.dispute.domain.DisputeFixtures.proposing;
import static org.lianban.casework.dispute.domain.DisputeFixtures.raised;
import static org.lianban.casework.dispute.domain.DisputeFixtures.raising;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.MatterOrder.SetStanding;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.TransferOrder;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

/** Who may raise a dispute, what comes of each way on, and when the seven days are over. */
class DisputeStoryTest {
    private static final MatterFile OPEN = matter(Standing.OPEN, Stage.FILED, Because.REGISTERED);

    @Test
    void raising_starts_one_limit_for_each_side_and_shows_the_matter_to_the_other() {
        Ruling.Made<Dispute> made = made(raise(OPEN, anybodyOf(YUELU), YUHU, YUELU));

        assertThat(orders(made, StartClock.class))
                .extracting(clock -> clock.office() + " " + clock.rule())
                .containsExactly("430104 DL-03", "430302 DL-03");
        assertThat(orders(made, SetStanding.class))
                .extracting(SetStanding::standing)
                .containsExactly(Standing.NEGOTIATING);
        assertThat(orders(made, GrantOrder.GrantOffice.class))
                .extracting(grant -> grant.office() + " " + grant.reason())
                .containsExactly("430302 NEGOTIATES");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, FILED, REGISTERED, made",
        "OPEN, REGISTERED, REGISTERED, made",
        "OPEN, DECIDED, REGISTERED, WRONG_STATE",
        "OPEN, FILED, TRANSFER, RECEIVED_BY_TRANSFER",
        "OPEN, FILED, DESIGNATION, DESIGNATED_CASE_LOCKED",
        "NEGOTIATING, FILED, REGISTERED, DISPUTE_OPEN",
        "IN_TRANSFER, FILED, REGISTERED, TRANSFER_UNDER_WAY",
        "URGENT_ONLY, FILED, REGISTERED, TRANSFER_UNDER_WAY",
        "ENDED, FILED, REGISTERED, WRONG_STATE"
    })
    void a_dispute_is_raised_about_an_open_matter_of_one_s_own_alone(
            Standing standing, Stage stage, Because because, String outcome) {
        assertThat(said(raise(matter(standing, stage, because), anybodyOf(YUELU), YUHU, YUELU)))
                .isEqualTo(outcome);
    }

    @Test
    void it_is_raised_with_an_office_beside_one_s_own_that_may_penalise() {
        assertThat(said(raise(OPEN, anybodyOf(YUELU), YUELU, YUELU)))
                .isEqualTo("DISPUTE_WITH_SELF");
        assertThat(said(raise(OPEN, anybodyOf(YUELU), CHANGSHA, YUELU)))
                .isEqualTo("SUPERIOR_ASSIGNS");
        assertThat(said(raise(OPEN, anybodyOf(YUELU), ARCHIVE, YUELU)))
                .isEqualTo("OFFICE_WITHOUT_PENALTY_POWER");
        assertThat(said(raise(OPEN, anybodyOf(YUELU), OfficeId.of("999999"), YUELU)))
                .isEqualTo("OFFICE_UNKNOWN");
        assertThat(said(raise(OPEN, anybodyOf(YUELU), YUHU, TIANYUAN)))
                .isEqualTo("COMPETENT_NOT_A_PARTY");
        assertThat(said(raise(OPEN, anybodyOf(YUHU), YUELU, YUHU))).isEqualTo("NOT_WRITING_OFFICE");
        assertThat(said(raise(OPEN, by(YUELU, Role.OFFICER), YUHU, YUELU)))
                .isEqualTo("ROLE_REQUIRED");
    }

    @Test
    void agreed_that_the_writer_is_competent_nothing_moves_and_the_other_sees_no_more() {
        Ruling.Made<Dispute> made =
                made(decide(negotiating(YUHU, YUELU), DisputeStep.AGREE, YUELU));

        assertThat(orders(made, TransferOrder.class)).isEmpty();
        assertThat(orders(made, GrantOrder.EndGrant.class))
                .extracting(GrantOrder.EndGrant::office)
                .containsExactly(YUHU);
        IssueLetter minutes = orders(made, IssueLetter.class).getFirst();
        assertThat(minutes.kind()).isEqualTo(LetterKind.DISPUTE_MINUTES);
        assertThat(minutes.isWhole()).isTrue();
        assertThat(minutes.fields().get("positions"))
                .isEqualTo("岳麓区局认为应由岳麓区局管辖：在辖区内\n雨湖区局认为应由雨湖区局管辖：在辖区内");
        assertThat(minutes.fields().get("conclusions")).isEqualTo("本案由岳麓区局管辖。\n仓库在其辖区");
    }

    @Test
    void agreed_that_the_other_is_competent_the_writer_drafts_the_transfer() {
        Ruling.Made<Dispute> made = made(decide(negotiating(YUHU, YUHU), DisputeStep.AGREE, YUELU));

        assertThat(orders(made, TransferOrder.DraftAgreed.class))
                .extracting(draft -> draft.from() + " " + draft.to() + " " + draft.conclusion())
                .containsExactly("430104 430302 仓库在其辖区");
        assertThat(orders(made, GrantOrder.EndGrant.class)).isEmpty();
        assertThat(orders(made, SetStanding.class))
                .extracting(SetStanding::standing)
                .containsExactly(Standing.OPEN);
    }

    @Test
    void reported_it_is_the_superior_s_with_both_last_words() {
        Ruling.Made<Dispute> made =
                made(decide(negotiating(null, YUHU), DisputeStep.REPORT_UP, YUHU));

        TransferOrder.BeginDesignation begin =
                orders(made, TransferOrder.BeginDesignation.class).getFirst();
        assertThat(begin.superior()).isEqualTo(PROVINCE);
        assertThat(begin.reportedBy()).isEqualTo(YUHU);
        assertThat(begin.designation()).isNull();
        assertThat(begin.argument()).isEqualTo("在辖区内");
        assertThat(orders(made, SetStanding.class))
                .extracting(SetStanding::standing)
                .containsExactly(Standing.URGENT_ONLY);
        assertThat(orders(made, IssueLetter.class).getFirst().isWhole()).isTrue();
    }

    @Test
    void the_superior_takes_it_up_without_a_letter_and_its_own_limit_runs() {
        Ruling.Made<Dispute> made = made(decide(raised(), DisputeStep.TAKE_UP, PROVINCE));

        TransferOrder.BeginDesignation begin =
                orders(made, TransferOrder.BeginDesignation.class).getFirst();
        assertThat(begin.designation()).isNotNull();
        assertThat(begin.argument()).isEmpty();
        assertThat(orders(made, IssueLetter.class)).isEmpty();
    }

    @Test
    void whatever_is_said_takes_the_proposal_off_the_table() {
        Ruling.Made<Dispute> made = made(decide(negotiating(YUHU, YUHU), DisputeStep.STATE, YUELU));

        assertThat(((Dispute.Negotiating) made.next()).proposed()).isNull();
        assertThat(made.next().positions()).hasSize(3);
    }

    @Test
    void a_second_word_of_the_raiser_is_no_answer_yet() {
        assertThat(made(decide(raised(), DisputeStep.STATE, YUELU)).next().state())
                .isEqualTo(DisputeState.RAISED);
        assertThat(made(decide(raised(), DisputeStep.STATE, YUHU)).next().state())
                .isEqualTo(DisputeState.NEGOTIATING);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-19T10:00, HELD_AT_IMPLAUSIBLE",
        "2026-04-20T00:00, made",
        "2026-04-22T09:00, made",
        "2026-04-23T00:00, HELD_AT_IMPLAUSIBLE"
    })
    void the_talk_was_between_the_raising_and_today(String heldAt, String outcome) {
        DisputeSituation now =
                now(
                        matter(Standing.NEGOTIATING, Stage.FILED, Because.REGISTERED),
                        anybodyOf(YUELU),
                        DAY.plusDays(2),
                        null);

        assertThat(
                        said(
                                DisputeRules.decide(
                                        raised(),
                                        proposing(YUHU, LocalDateTime.parse(heldAt)),
                                        now)))
                .isEqualTo(outcome);
    }

    // Raised on 20 April, the seventh working day is the 29th.
    @ParameterizedTest
    @CsvSource({"2026-04-28, PROPOSE", "2026-04-29, PROPOSE", "2026-04-30, REPORT_UP"})
    void from_the_day_after_the_last_reporting_comes_next_and_all_else_stays_open(
            LocalDate on, DisputeStep next) {
        DisputeSituation now =
                now(
                        matter(Standing.NEGOTIATING, Stage.FILED, Because.REGISTERED),
                        anybodyOf(YUELU),
                        on,
                        LocalDate.of(2026, 4, 29));

        List<DisputeAction> actions = DisputeRules.actions(negotiating(null, YUHU), now);

        assertThat(actions)
                .filteredOn(action -> action.weight() == Weight.NEXT)
                .extracting(DisputeAction::step)
                .containsExactly(next);
        assertThat(actions)
                .filteredOn(DisputeAction::isOpen)
                .extracting(DisputeAction::step)
                .contains(DisputeStep.STATE, DisputeStep.PROPOSE, DisputeStep.REPORT_UP);
    }

    private static Ruling<Dispute> raise(
            MatterFile matter, Caller by, OfficeId counterpart, OfficeId competent) {
        return RaisingRules.raise(
                raising(counterpart, competent), null, now(matter, by, DAY, null));
    }

    private static Ruling<Dispute> decide(Dispute dispute, DisputeStep step, OfficeId office) {
        return DisputeRules.decide(dispute, command(step), now(anybodyOf(office)));
    }

    private static Ruling.Made<Dispute> made(Ruling<Dispute> ruling) {
        return (Ruling.Made<Dispute>) ruling;
    }

    private static String said(Ruling<Dispute> ruling) {
        return switch (ruling) {
            case Ruling.Made<Dispute> _ -> "made";
            case Ruling.Refused<Dispute> refused -> refused.refusal().name();
        };
    }

    private static <T> List<T> orders(Ruling.Made<Dispute> made, Class<T> type) {
        return made.orders().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
