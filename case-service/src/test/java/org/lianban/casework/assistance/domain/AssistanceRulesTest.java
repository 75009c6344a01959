package org.lianban.casework.assistance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.DUE;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.FIRST;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.HETANG;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.ISSUED;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.LEDGER;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.MATTER;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.PHOTOS;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.RECEIVED;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.SECOND;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.YUHU;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.YUHUA;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.answer;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.asked;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.asking;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.by;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.decided;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.in;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.matter;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.now;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.of;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.refusal;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.seal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.access.domain.GrantOrder.GrantLetter;
import org.lianban.casework.assistance.domain.AssistanceCommand.Content;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.LegalLimit.First;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.AssistanceIssued;
import org.lianban.kernel.contract.AssistancePrepared;
import org.lianban.kernel.contract.AssistanceReplied;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** What is asked of another office, and how it answers (程序规定45). */
class AssistanceRulesTest {
    private static final Role[] ALL = Role.values();

    /** In which state which step is open, to whoever has every role in the office that acts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DRAFT     | ISSUE REVISE CANCEL                 |
                    ISSUED    | CANCEL                              | RECEIVE
                    RECEIVED  | CANCEL                              | ASSIGN ANSWER REPLY EXTEND NAME_SPIN_OFF
                    REPLIED   | CLOSE SUPPLEMENT                    | NAME_SPIN_OFF
                    CLOSED    |                                     |
                    CANCELLED |                                     |
                    """)
    void each_state_has_its_ways_on(
            AssistanceState state, @Nullable String ofAsking, @Nullable String ofAsked) {
        assertThat(open(state, asking(ALL))).isEqualTo(words(ofAsking));
        assertThat(open(state, asked(RECEIVED, ALL))).isEqualTo(words(ofAsked));
        assertThat(open(state, now(by(YUHU, ALL), RECEIVED, DUE))).isEmpty();
    }

    private static Set<String> open(AssistanceState state, AssistanceSituation now) {
        return AssistanceRules.actions(in(state), now).stream()
                .filter(action -> action.closed() == null)
                .map(action -> action.step().name().replace("_ASSISTANCE", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(@Nullable String some) {
        return some == null ? Set.of() : Set.copyOf(Arrays.asList(some.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,    ISSUE_ASSISTANCE,      AGENCY_HEAD",
        "DRAFT,    REVISE_ASSISTANCE,     OFFICER UNIT_HEAD AGENCY_HEAD",
        "DRAFT,    CANCEL_ASSISTANCE,     OFFICER UNIT_HEAD AGENCY_HEAD",
        "ISSUED,   CANCEL_ASSISTANCE,     AGENCY_HEAD",
        "ISSUED,   RECEIVE_ASSISTANCE,    LIAISON",
        "RECEIVED, ASSIGN_ASSISTANCE,     UNIT_HEAD AGENCY_HEAD",
        "RECEIVED, ANSWER_ASSISTANCE,     OFFICER",
        "RECEIVED, REPLY_ASSISTANCE,      AGENCY_HEAD",
        "RECEIVED, EXTEND_ASSISTANCE,     AGENCY_HEAD",
        "RECEIVED, NAME_SPIN_OFF,         OFFICER UNIT_HEAD AGENCY_HEAD",
        "REPLIED,  CLOSE_ASSISTANCE,      OFFICER UNIT_HEAD AGENCY_HEAD",
        "REPLIED,  SUPPLEMENT_ASSISTANCE, AGENCY_HEAD"
    })
    void each_step_is_somebodys(AssistanceState state, AssistanceStep step, String roles) {
        for (Role role : ALL) {
            AssistanceSituation now = step.isOfAsked() ? asked(RECEIVED, role) : asking(role);
            assertThat(closedBecause(step, in(state), now))
                    .as(role.name())
                    .isEqualTo(words(roles).contains(role.name()) ? "open" : "ROLE_REQUIRED");
        }
    }

    private static String closedBecause(
            AssistanceStep step, AssistanceRequest request, AssistanceSituation now) {
        return AssistanceRules.actions(request, now).stream()
                .filter(action -> action.step() == step)
                .map(action -> action.closed() == null ? "open" : action.closed().because().name())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "FILED,      OPEN,        made",
        "DECIDED,    OPEN,        made",
        "FILED,      IN_TRANSFER, made",
        "FILED,      URGENT_ONLY, URGENT_ONLY",
        "FILED,      ENDED,       ASSIST_NEEDS_CASE",
        "REGISTERED, OPEN,        ASSIST_NEEDS_CASE",
        "VERIFYING,  OPEN,        ASSIST_NEEDS_CASE",
        "NOT_FILED,  ENDED,       ASSIST_NEEDS_CASE"
    })
    void assistance_needs_a_case(Stage stage, Standing standing, String result) {
        assertThat(
                        refusal(
                                DraftingRules.draft(
                                        AssistanceFixtures.ID,
                                        AssistanceFixtures.CONTENT,
                                        of(matter(stage, standing), by(YUHUA, Role.OFFICER)))))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请代为扣押涉案包装盒(演示)",
                "请代我局对该批货物查封(演示)",
                "委托你局先行登记保存(演示)",
                "请代为采取行政强制措施(演示)",
                "请协助对库存箱包予以扣押(演示)",
                "请贵局依法扣押(演示)",
                "请对库存商品先行登记保存(演示)",
                "请协助查扣(演示)",
                "检查仓库；请你局暂扣存货(演示)"
            })
    void nobody_is_asked_for_coercion_in_whatever_words(String text) {
        assertThat(refusal(asks(new Asked(AskedKind.SITE_CHECK, text))))
                .isEqualTo("COERCION_NOT_DELEGABLE");
    }

    @Test
    void nor_by_its_name_while_what_was_seized_may_be_asked_about() {
        assertThat(refusal(asks(new Asked(AskedKind.COERCION, "涉案包装盒(演示)"))))
                .isEqualTo("COERCION_NOT_DELEGABLE");
        for (Asked lawful :
                List.of(
                        new Asked(AskedKind.IDENTIFY_SUPPLIER, "请查明我局已扣押货物的来源(演示)"),
                        new Asked(AskedKind.ENTRUSTED_SERVICE, "代为送达《扣押决定书》(演示)"),
                        new Asked(AskedKind.COLLECT_DOCS, "代为送达行政强制措施决定书的回证(演示)"),
                        new Asked(AskedKind.QUERY_REGISTRATION, "请查询该仓库是否被查封(演示)"),
                        new Asked(AskedKind.COLLECT_DOCS, "请提供扣押清单和查封的场所名录(演示)"),
                        new Asked(AskedKind.SITE_CHECK, "检查委托生产强制性产品认证产品的企业(演示)"))) {
            assertThat(refusal(asks(lawful))).as(lawful.text()).isEqualTo("made");
        }
    }

    private static Ruling<AssistanceRequest> asks(Asked asked) {
        return DraftingRules.draft(
                AssistanceFixtures.ID,
                new Content(HETANG, "需要(演示)", null, List.of(asked)),
                asking(Role.OFFICER));
    }

    @ParameterizedTest
    @CsvSource({
        "430111, 2026-07-30, 1, ASSISTANCE_TO_SELF",
        "431000, 2026-07-30, 1, OFFICE_UNKNOWN",
        "430202, 2026-07-16, 1, ASSISTANCE_WISH_UNFIT",
        "430202, 2026-07-17, 1, made",
        "430202, 2026-08-07, 1, made",
        "430202, 2026-08-08, 1, ASSISTANCE_WISH_UNFIT",
        "430202, 2026-07-30, 0, ASSISTANCE_WITHOUT_ITEMS"
    })
    void a_draft_fits_together(String to, LocalDate wished, int items, String result) {
        Content content =
                new Content(
                        OfficeId.of(to),
                        "需要(演示)",
                        wished,
                        List.of(AssistanceFixtures.CHECK).subList(0, items));
        assertThat(
                        refusal(
                                DraftingRules.draft(
                                        AssistanceFixtures.ID, content, asking(Role.OFFICER))))
                .isEqualTo(result);
    }

    @Test
    void the_letter_goes_out_with_a_right_to_it_and_two_days_to_sign_for_it() {
        Ruling.Made<AssistanceRequest> made =
                ruled(
                        in(AssistanceState.DRAFT),
                        AssistanceFixtures.issue(),
                        asking(Role.AGENCY_HEAD));
        IssueLetter letter = letter(made, LetterKind.ASSISTANCE_REQUEST);
        assertThat(letter.isWhole()).isTrue();
        assertThat(letter.fields())
                .containsEntry(LetterField.MATTERS.key(), "现场检查：现场检查荷塘印刷(演示)\n调取书证：调取订单和销售台账(演示)");
        assertThat(letter.fields().get(LetterField.LEGAL_BASIS.key())).contains("第二十六条", "第四十五条");
        assertThat(made.orders()).contains(new GrantLetter(MATTER, HETANG, letter.letter()));
        assertThat(one(made, StartClock.class).rule()).isEqualTo("DL-25f");
        assertThat(made.facts())
                .containsExactly(
                        new AssistanceIssued(
                                MATTER,
                                AssistanceFixtures.ID,
                                letter.letter(),
                                YUHUA,
                                HETANG,
                                1,
                                2,
                                ISSUED));
    }

    @ParameterizedTest
    @CsvSource({
        ",           2026-07-30, ASSISTANCE_PROPOSAL_UNFIT",
        "2026-07-24, 2026-07-24, ASSISTANCE_PROPOSAL_UNFIT",
        "2026-07-24, 2026-07-25, made",
        "2026-07-24, 2026-08-07, made",
        "2026-07-24, 2026-08-08, ASSISTANCE_PROPOSAL_UNFIT"
    })
    void another_day_than_the_wished_one_is_offered_within_the_fifteen(
            @Nullable LocalDate wished, LocalDate proposed, String result) {
        Content content = new Content(HETANG, "需要(演示)", wished, List.of(AssistanceFixtures.CHECK));
        AssistanceRequest issued =
                decided(
                        AssistanceFixtures.made(
                                DraftingRules.draft(
                                        AssistanceFixtures.ID, content, asking(Role.OFFICER))),
                        AssistanceFixtures.issue(),
                        asking(Role.AGENCY_HEAD));
        assertThat(
                        refusal(
                                AssistanceRules.decide(
                                        issued,
                                        AssistanceFixtures.receive(proposed),
                                        asked(RECEIVED, Role.LIAISON))))
                .isEqualTo(result);
    }

    @Test
    void signed_for_the_fifteen_days_begin_with_the_unit_heads_turn() {
        Ruling.Made<AssistanceRequest> made =
                ruled(
                        in(AssistanceState.ISSUED),
                        AssistanceFixtures.receive(),
                        asked(RECEIVED, Role.LIAISON));
        StartClock clock = one(made, StartClock.class);
        assertThat(clock.rule()).isEqualTo("DL-05");
        assertThat(clock.office()).isEqualTo(HETANG);
        assertThat(clock.beginning().start()).isEqualTo(RECEIVED);
        assertThat(clock.first()).isEqualTo(new First(Role.UNIT_HEAD, "assign-assistance"));
        assertThat(one(made, EndClock.class).rule()).isEqualTo("DL-25f");
        assertThat(letter(made, LetterKind.RECEIPT).refersTo())
                .isEqualTo(made.next().dossier().round().letter());
    }

    @Test
    void two_certified_officers_of_the_asked_office_are_named() {
        AssistanceRequest received =
                decided(
                        in(AssistanceState.ISSUED),
                        AssistanceFixtures.receive(),
                        asked(RECEIVED, Role.LIAISON));
        AssistanceSituation head = asked(RECEIVED, Role.UNIT_HEAD);
        assertThat(
                        refusal(
                                AssistanceRules.decide(
                                        received, AssistanceFixtures.assign(FIRST), head)))
                .isEqualTo("OFFICER_MIN_TWO");
        assertThat(
                        refusal(
                                AssistanceRules.decide(
                                        received,
                                        new AssistanceCommand.Assign(
                                                List.of(FIRST, SECOND), 2, Set.of(SECOND.id())),
                                        head)))
                .isEqualTo("PERSON_RECUSED");
        HandClock turn =
                one(
                        ruled(received, AssistanceFixtures.assign(FIRST, SECOND), head),
                        HandClock.class);
        assertThat(turn.persons()).containsExactly(FIRST.id(), SECOND.id());
        assertThat(turn.command()).isEqualTo("answer-assistance");
        assertThat(
                        closedBecause(
                                AssistanceStep.ANSWER_ASSISTANCE,
                                received,
                                asked(RECEIVED, Role.OFFICER)))
                .isEqualTo("ASSISTANCE_WITHOUT_OFFICERS");
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERED,                ,        , made",
        "PARTLY,                  ,        , made",
        "REFUSED,                 ,        , ASSISTANCE_GROUND_MISSING",
        "REFUSED, NOT_OUR_TERRITORY,       , made",
        "REFUSED, COERCION_NOT_DELEGABLE,  , made",
        "REFUSED, NOT_WITHIN_POWERS,       , ASSISTANCE_COMPETENT_MISSING",
        "REFUSED, NOT_WITHIN_POWERS, 版权局, made",
        "REFUSED, NOT_OUR_TERRITORY, 版权局, ASSISTANCE_GROUND_NOT_ASKED",
        "ANSWERED, NOT_OUR_TERRITORY,      , ASSISTANCE_GROUND_NOT_ASKED",
        "PARTLY,                  , 版权局, ASSISTANCE_GROUND_NOT_ASKED"
    })
    void an_item_is_refused_on_a_ground_of_the_law_alone(
            AnswerOutcome outcome,
            @Nullable RefusalGround ground,
            @Nullable String competent,
            String result) {
        assertThat(
                        refusal(
                                AssistanceRules.decide(
                                        in(AssistanceState.RECEIVED),
                                        new AssistanceCommand.Answer(
                                                2, outcome, "经查(演示)", ground, competent, List.of(),
                                                Set.of()),
                                        asked(RECEIVED, Role.OFFICER))))
                .isEqualTo(result);
    }

    @Test
    void evidence_goes_with_one_answer_and_only_what_was_gathered_for_it() {
        AssistanceRequest received = in(AssistanceState.RECEIVED);
        AssistanceSituation officer = asked(RECEIVED, Role.OFFICER);
        assertThat(refusal(AssistanceRules.decide(received, answered(2, LEDGER), officer)))
                .isEqualTo("ASSISTANCE_EVIDENCE_UNFIT");
        assertThat(refusal(AssistanceRules.decide(received, answered(2, PHOTOS, PHOTOS), officer)))
                .isEqualTo("ASSISTANCE_EVIDENCE_UNFIT");
        assertThat(refusal(AssistanceRules.decide(received, answered(2, PHOTOS), officer)))
                .isEqualTo("made");
        assertThat(refusal(AssistanceRules.decide(received, answered(1, LEDGER), officer)))
                .isEqualTo("made");
        assertThat(refusal(AssistanceRules.decide(received, answered(3), officer)))
                .isEqualTo("ASSISTANCE_ITEM_UNKNOWN");
    }

    private static AssistanceCommand.Answer answered(int item, EvidenceId... with) {
        return answer(item, AnswerOutcome.ANSWERED, with);
    }

    @Test
    void once_all_is_answered_and_not_before_the_head_of_the_asked_office_alone_is_told() {
        AssistanceSituation officer = asked(RECEIVED, Role.OFFICER);
        AssistanceRequest received = in(AssistanceState.RECEIVED);
        assertThat(ruled(received, answered(1, LEDGER), officer).facts()).isEmpty();

        Ruling.Made<AssistanceRequest> whole = ruled(received, answered(2), officer);
        assertThat(whole.facts())
                .containsExactly(
                        new AssistancePrepared(MATTER, AssistanceFixtures.ID, YUHUA, HETANG));
        assertThat(whole.facts().getFirst().hearer()).isEqualTo(HETANG);
        assertThat(one(whole, HandClock.class).role()).isEqualTo(Role.AGENCY_HEAD);
        assertThat(ruled(whole.next(), answered(2), officer).facts()).isEmpty();
    }

    @Test
    void a_reply_in_part_seals_what_is_answered_and_leaves_the_clock_running() {
        Ruling.Made<AssistanceRequest> made =
                ruled(in(AssistanceState.RECEIVED), seal(), asked(DUE, Role.AGENCY_HEAD));
        assertThat(made.next().state()).isEqualTo(AssistanceState.RECEIVED);
        assertThat(made.next().dossier().items().stream().map(AssistanceItem::state))
                .containsExactly(AskedState.ANSWERED, AskedState.OPEN);
        assertThat(made.orders()).noneMatch(EndClock.class::isInstance);
        assertThat(one(made, HandClock.class).command()).isEqualTo("answer-assistance");
        assertThat(letter(made, LetterKind.ASSISTANCE_REPLY).fields().get("note"))
                .contains("第2项仍在调查");
        assertThat(
                        refusal(
                                AssistanceRules.decide(
                                        made.next(), answered(1), asked(DUE, Role.OFFICER))))
                .isEqualTo("ASSISTANCE_ITEM_SEALED");
        assertThat(
                        closedBecause(
                                AssistanceStep.REPLY_ASSISTANCE,
                                made.next(),
                                asked(DUE, Role.AGENCY_HEAD)))
                .isEqualTo("ASSISTANCE_NOTHING_ANSWERED");
    }

    @Test
    void a_whole_reply_ends_the_limit_and_sends_the_evidence_to_whoever_writes_the_case() {
        AssistanceRequest answered =
                decided(
                        in(AssistanceState.RECEIVED),
                        answer(2, AnswerOutcome.REFUSED),
                        asked(RECEIVED, Role.OFFICER));
        AssistanceCommand.SealReply seal = seal();
        Ruling.Made<AssistanceRequest> made = ruled(answered, seal, asked(DUE, Role.AGENCY_HEAD));
        assertThat(made.next().state()).isEqualTo(AssistanceState.REPLIED);
        EndClock end = one(made, EndClock.class);
        assertThat(end.rule()).isEqualTo("DL-05");
        assertThat(end.outcome()).isEqualTo(Outcome.MET);
        assertThat(one(made, StartClock.class).rule()).isEqualTo("DL-25g");
        assertThat(one(made, StartClock.class).office()).isEqualTo(YUHUA);
        assertThat(letter(made, LetterKind.EVIDENCE_LIST).refersTo()).isEqualTo(seal.letter());
        assertThat(made.facts())
                .anySatisfy(
                        fact ->
                                assertThat(fact)
                                        .isInstanceOfSatisfying(
                                                EvidenceListed.class,
                                                list -> {
                                                    assertThat(list.from()).isEqualTo(HETANG);
                                                    assertThat(list.to()).isEqualTo(YUHUA);
                                                    assertThat(list.assistanceId())
                                                            .isEqualTo(AssistanceFixtures.ID);
                                                    assertThat(list.items()).hasSize(1);
                                                }))
                .anySatisfy(
                        fact ->
                                assertThat(fact)
                                        .isInstanceOfSatisfying(
                                                AssistanceReplied.class,
                                                replied -> {
                                                    assertThat(replied.complete()).isTrue();
                                                    assertThat(replied.answered()).isEqualTo(1);
                                                    assertThat(replied.refused()).isEqualTo(1);
                                                    assertThat(replied.late()).isFalse();
                                                }));
        assertThat(
                        letter(made, LetterKind.ASSISTANCE_REPLY).items().stream()
                                .map(item -> item.text("result")))
                .containsExactly("已办结", "不予协助");
    }

    /**
     * G6: the last day counts, the day after it does not; what is late is answered all the same.
     */
    @Test
    void the_time_is_extended_until_its_last_day_and_not_after_it() {
        AssistanceRequest received = in(AssistanceState.RECEIVED);
        assertThat(extended(received, 15, DUE)).isEqualTo("made");
        assertThat(extended(received, 16, DUE)).isEqualTo("ASSISTANCE_EXTENSION_LENGTH");
        assertThat(extended(received, 0, DUE)).isEqualTo("ASSISTANCE_EXTENSION_LENGTH");
        assertThat(extended(received, 15, DUE.plusDays(1))).isEqualTo("EXTENSION_AFTER_EXPIRY");
        Ruling.Made<AssistanceRequest> late =
                ruled(received, seal(), asked(DUE.plusDays(1), Role.AGENCY_HEAD));
        assertThat(late.next().dossier().replies().getLast().late()).isTrue();
        Ruling.Made<AssistanceRequest> longer =
                ruled(received, AssistanceFixtures.extend(5), asked(DUE, Role.AGENCY_HEAD));
        assertThat(one(longer, ExtendClock.class).units()).isEqualTo(5);
        assertThat(letter(longer, LetterKind.ASSISTANCE_EXTENSION).fields().get("until"))
                .isEqualTo("2026-08-14");
        assertThat(extended(longer.next(), 5, DUE)).isEqualTo("ASSISTANCE_EXTENDED_ALREADY");
    }

    private static String extended(AssistanceRequest request, int days, LocalDate on) {
        return refusal(
                AssistanceRules.decide(
                        request, AssistanceFixtures.extend(days), asked(on, Role.AGENCY_HEAD)));
    }

    @Test
    void what_is_late_is_reminded_of_once_a_day() {
        AssistanceRequest received = in(AssistanceState.RECEIVED);
        AssistanceCommand remind = AssistanceFixtures.remind();
        assertThat(refusal(AssistanceRules.decide(received, remind, late(DUE))))
                .isEqualTo("ASSISTANCE_NOT_LATE");
        Ruling.Made<AssistanceRequest> made = ruled(received, remind, late(DUE.plusDays(1)));
        assertThat(letter(made, LetterKind.REMINDER).fields().get("requirement")).contains("第1、2项");
        assertThat(refusal(AssistanceRules.decide(made.next(), remind, late(DUE.plusDays(1)))))
                .isEqualTo("ASSISTANCE_REMINDED_TODAY");
        assertThat(refusal(AssistanceRules.decide(made.next(), remind, late(DUE.plusDays(2)))))
                .isEqualTo("made");
    }

    @Test
    void whoever_does_not_sign_is_reminded_of_that() {
        AssistanceRequest issued = in(AssistanceState.ISSUED);
        AssistanceCommand remind = AssistanceFixtures.remind();
        assertThat(refusal(AssistanceRules.decide(issued, remind, late(DUE))))
                .isEqualTo("ASSISTANCE_NOT_LATE");
        Ruling.Made<AssistanceRequest> made = ruled(issued, remind, late(DUE.plusDays(1)));
        assertThat(made.next().state()).isEqualTo(AssistanceState.ISSUED);
        assertThat(letter(made, LetterKind.REMINDER).fields().get("requirement")).contains("签收");
    }

    private static AssistanceSituation late(LocalDate on) {
        return now(by(YUHUA, Role.AGENCY_HEAD), on, DUE);
    }

    @Test
    void more_is_asked_for_by_a_letter_with_a_time_of_its_own() {
        Ruling.Made<AssistanceRequest> made =
                ruled(
                        in(AssistanceState.REPLIED),
                        AssistanceFixtures.supplement(),
                        asking(Role.AGENCY_HEAD));
        assertThat(made.next().state()).isEqualTo(AssistanceState.ISSUED);
        assertThat(made.next().dossier().round().number()).isEqualTo(2);
        assertThat(letter(made, LetterKind.ASSISTANCE_REQUEST).fields().get("matters"))
                .isEqualTo("3．追查供货来源：查明纸板来源(演示)");
        assertThat(made.orders())
                .anySatisfy(
                        order ->
                                assertThat(order)
                                        .isInstanceOfSatisfying(
                                                EndClock.class,
                                                end -> assertThat(end.rule()).isEqualTo("DL-25g")));
        Ruling.Made<AssistanceRequest> again =
                ruled(made.next(), AssistanceFixtures.receive(), asked(RECEIVED, Role.LIAISON));
        assertThat(one(again, HandClock.class).persons()).containsExactly(FIRST.id(), SECOND.id());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, ASSISTANCE_GRADE_UNFIT",
        "6, 3, ASSISTANCE_GRADE_UNFIT",
        "1, 0, ASSISTANCE_GRADE_UNFIT",
        "1, 5, made"
    })
    void whoever_asked_closes_it_with_two_grades(int timely, int complete, String result) {
        assertThat(
                        refusal(
                                AssistanceRules.decide(
                                        in(AssistanceState.REPLIED),
                                        new AssistanceCommand.Close(timely, complete, null),
                                        asking(Role.OFFICER))))
                .isEqualTo(result);
    }

    @Test
    void not_while_evidence_is_on_its_way() {
        AssistanceSituation now = asking(Role.OFFICER);
        assertThat(
                        closedBecause(
                                AssistanceStep.CLOSE_ASSISTANCE,
                                in(AssistanceState.REPLIED),
                                new AssistanceSituation(
                                        now.matter(),
                                        now.offices(),
                                        now.laws(),
                                        now.by(),
                                        now.on(),
                                        DUE,
                                        null,
                                        true)))
                .isEqualTo("ASSISTANCE_EVIDENCE_ON_ITS_WAY");
    }

    @Test
    void a_lead_of_its_own_is_one_that_the_asked_office_handles() {
        AssistanceSituation officer = asked(RECEIVED, Role.OFFICER);
        AssistanceRequest received = in(AssistanceState.RECEIVED);
        assertThat(
                        refusal(
                                AssistanceRules.decide(
                                        received,
                                        new AssistanceCommand.NameSpinOff(
                                                AssistanceFixtures.OWN_LEAD, null),
                                        officer)))
                .isEqualTo("SPIN_OFF_UNKNOWN");
        AssistanceRequest linked = decided(received, AssistanceFixtures.spinOff(), officer);
        assertThat(closedBecause(AssistanceStep.NAME_SPIN_OFF, linked, officer))
                .isEqualTo("SPIN_OFF_NAMED");
    }

    @ParameterizedTest
    @EnumSource(
            value = AssistanceState.class,
            names = {"DRAFT", "ISSUED", "RECEIVED"})
    void what_is_taken_back_is_told_to_whoever_had_a_letter(AssistanceState state) {
        Ruling.Made<AssistanceRequest> made =
                ruled(in(state), AssistanceFixtures.cancel(), asking(Role.AGENCY_HEAD));
        boolean issued = state != AssistanceState.DRAFT;
        assertThat(made.facts().getFirst().addressee()).isEqualTo(issued ? HETANG : null);
        assertThat(made.facts().getFirst().hearer()).isEqualTo(issued ? null : YUHUA);
        assertThat(made.orders()).hasSize(issued ? 2 : 0);
    }

    @Test
    void what_the_asked_office_has_come_to_write_itself_it_only_takes_back() {
        MatterFile moved = matter(Stage.FILED, Standing.OPEN, HETANG);
        assertThat(open(AssistanceState.RECEIVED, of(moved, by(HETANG, ALL))))
                .containsExactly("CANCEL");
    }

    @Test
    void the_next_step_is_the_first_that_is_open() {
        assertThat(
                        AssistanceRules.actions(
                                        in(AssistanceState.RECEIVED), asked(RECEIVED, Role.OFFICER))
                                .stream()
                                .filter(action -> action.weight() == Weight.NEXT)
                                .map(AssistanceAction::step))
                .containsExactly(AssistanceStep.ANSWER_ASSISTANCE);
    }

    private static Ruling.Made<AssistanceRequest> ruled(
            AssistanceRequest request, AssistanceCommand command, AssistanceSituation now) {
        Ruling<AssistanceRequest> ruling = AssistanceRules.decide(request, command, now);
        assertThat(refusal(ruling)).isEqualTo("made");
        return (Ruling.Made<AssistanceRequest>) ruling;
    }

    private static <T extends Order> T one(Ruling.Made<AssistanceRequest> made, Class<T> kind) {
        List<T> found = made.orders().stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static IssueLetter letter(Ruling.Made<AssistanceRequest> made, LetterKind kind) {
        return made.orders().stream()
                .filter(IssueLetter.class::isInstance)
                .map(IssueLetter.class::cast)
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
