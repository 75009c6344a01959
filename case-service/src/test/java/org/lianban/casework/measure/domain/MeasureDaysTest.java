package org.lianban.casework.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.casework.measure.domain.MeasureFixtures.BOXES;
import static org.lianban.casework.measure.domain.MeasureFixtures.CHANGSHA;
import static org.lianban.casework.measure.domain.MeasureFixtures.FIRST;
import static org.lianban.casework.measure.domain.MeasureFixtures.FRUIT;
import static org.lianban.casework.measure.domain.MeasureFixtures.MARKET;
import static org.lianban.casework.measure.domain.MeasureFixtures.OFFICES;
import static org.lianban.casework.measure.domain.MeasureFixtures.SECOND;
import static org.lianban.casework.measure.domain.MeasureFixtures.TAKEN;
import static org.lianban.casework.measure.domain.MeasureFixtures.THIRD;
import static org.lianban.casework.measure.domain.MeasureFixtures.TODAY;
import static org.lianban.casework.measure.domain.MeasureFixtures.WAREHOUSE;
import static org.lianban.casework.measure.domain.MeasureFixtures.WORDING;
import static org.lianban.casework.measure.domain.MeasureFixtures.YUHUA;
import static org.lianban.casework.measure.domain.MeasureFixtures.as;
import static org.lianban.casework.measure.domain.MeasureFixtures.caller;
import static org.lianban.casework.measure.domain.MeasureFixtures.dispose;
import static org.lianban.casework.measure.domain.MeasureFixtures.matter;
import static org.lianban.casework.measure.domain.MeasureFixtures.measure;
import static org.lianban.casework.measure.domain.MeasureFixtures.offset;
import static org.lianban.casework.measure.domain.MeasureFixtures.on;
import static org.lianban.casework.measure.domain.MeasureFixtures.outcome;
import static org.lianban.casework.measure.domain.MeasureFixtures.outside;
import static org.lianban.casework.measure.domain.MeasureFixtures.proposal;
import static org.lianban.casework.measure.domain.MeasureFixtures.until;
import static org.lianban.casework.measure.domain.MeasureFixtures.word;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.ClockRules;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.MatterOrder.CountMeasure;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.measure.domain.MeasureCommand.Dispose;
import org.lianban.casework.measure.domain.MeasureCommand.Extend;
import org.lianban.casework.measure.domain.MeasureCommand.Lapse;
import org.lianban.casework.measure.domain.MeasureCommand.Propose;
import org.lianban.casework.measure.domain.MeasureCommand.Release;
import org.lianban.casework.measure.domain.MeasureCommand.Take;
import org.lianban.casework.measure.domain.Situation.Background;
import org.lianban.casework.measure.domain.Situation.Limits;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.MeasureLapsed;
import org.lianban.kernel.contract.MeasureProposed;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** The days that a measure lives by: on the day before, on the day, on the day after. */
class MeasureDaysTest {
    private static final LocalDate LAST = LocalDate.of(2026, 7, 20);

    @Test
    void a_preservation_of_9_july_is_over_after_20_july() {
        DueDay end = end(started(taken(MeasureKind.PRESERVE, TAKEN)));
        assertThat(List.of(end.raw(), end.rolled(), end.due())).containsOnly(LAST);
    }

    @Test
    void a_seizure_of_15_july_ends_on_14_august_and_extended_on_a_sunday() {
        Clock clock = started(taken(MeasureKind.SEIZE, LocalDate.of(2026, 7, 15)));
        assertThat(end(clock).raw()).isEqualTo("2026-08-14");
        assertThat(end(clock).due()).isEqualTo("2026-08-14");

        Ruling.Made<Measure> extended =
                made(
                        HoldingRules.extend(
                                measure(MeasureKind.SEIZE, "IN_FORCE"),
                                new Extend(outside("延强1号"), "案情复杂"),
                                at(Role.AGENCY_HEAD, LocalDate.of(2026, 8, 12), Limits.NONE),
                                WORDING));
        DueDay end = end(changed(clock, order(extended, ClockOrder.ExtendClock.class)));
        assertThat(end.raw()).isEqualTo("2026-09-13");
        assertThat(end.rolled()).isEqualTo("2026-09-14");
        assertThat(end.due()).as("no weekend prolongs it").isEqualTo("2026-09-13");
    }

    @Test
    void left_to_its_eighth_working_day_a_preservation_has_lapsed_once() {
        Measure held = measure(MeasureKind.PRESERVE, "IN_FORCE");
        assertThat(lapsed(held, LAST)).as("on its last day").isEmpty();
        Ruling.Made<Measure> lapsed = lapsed(held, LAST.plusDays(9)).orElseThrow();
        assertThat(lapsed.next().state().word()).isEqualTo("ENDED");
        assertThat(lapsed.next().goods())
                .extracting(GoodsLine::state, GoodsLine::leftOn)
                .containsOnly(tuple(GoodsState.RELEASED, LAST));
        assertThat(lapsed.facts())
                .containsExactly(
                        new MeasureLapsed(
                                held.matter(),
                                held.handling(),
                                YUHUA,
                                held.id(),
                                LAST,
                                MeasureFixtures.LETTER,
                                false));
        assertThat(order(lapsed, CountMeasure.class).change()).isEqualTo(-1);
        assertThat(lapsed.orders().stream().filter(EndClock.class::isInstance)).hasSize(2);
        assertThat(lapsed(lapsed.next(), LAST.plusDays(9))).isEmpty();
    }

    @Test
    void an_urgent_preservation_lapses_too_and_nothing_else_does() {
        LocalDate after = LAST.plusDays(1);
        assertThat(lapsed(measure(MeasureKind.PRESERVE, "URGENT"), after)).isPresent();
        for (String state : List.of("PROPOSED", "APPROVED", "ENDED")) {
            assertThat(lapsed(measure(MeasureKind.PRESERVE, state), after)).isEmpty();
        }
        for (String state : List.of("URGENT", "IN_FORCE", "EXTENDED")) {
            assertThat(lapsed(measure(MeasureKind.SEIZE, state), after)).isEmpty();
            assertThat(lapsed(measure(MeasureKind.SEAL, state), after)).isEmpty();
        }
    }

    private static Optional<Ruling.Made<Measure>> lapsed(Measure measure, LocalDate today) {
        return Optional.of(measure)
                .filter(one -> LapseRules.isDue(one, LAST, today))
                .map(
                        one ->
                                LapseRules.lapse(
                                        one,
                                        new Lapse(
                                                LAST,
                                                new Lapse.Papers(
                                                        MeasureFixtures.LETTER,
                                                        MeasureFixtures.LIST)),
                                        MeasureFixtures.wording(null, today),
                                        _ -> true));
    }

    @Test
    void a_preservation_past_its_day_is_as_good_as_lapsed() {
        for (MeasureAct act :
                List.of(
                        MeasureAct.SETTLE,
                        MeasureAct.CONVERT,
                        MeasureAct.RELEASE,
                        MeasureAct.DISPOSE)) {
            Measure held = measure(MeasureKind.PRESERVE, "IN_FORCE");
            assertThat(outcome(act, held, at(act.role(), TODAY, until(TODAY))))
                    .as(act + " on the last day")
                    .doesNotContain("LAPSED");
            assertThat(outcome(act, held, at(act.role(), TODAY, until(TODAY.minusDays(1)))))
                    .as(act + " on the day after")
                    .isEqualTo("WRONG_STATE{state=LAPSED}");
        }
    }

    @Test
    void a_seizure_past_its_raw_day_can_only_be_released() {
        Measure held = measure(MeasureKind.SEIZE, "IN_FORCE");
        Limits over = until(TODAY.minusDays(1));
        assertThat(outcome(MeasureAct.EXTEND, held, at(Role.AGENCY_HEAD, TODAY, over)))
                .isEqualTo("EXTENSION_AFTER_EXPIRY{}");
        assertThat(outcome(MeasureAct.DISPOSE, held, at(Role.AGENCY_HEAD, TODAY, over)))
                .isEqualTo("COERCION_CAP_EXCEEDED{}");
        assertThat(outcome(MeasureAct.RELEASE, held, at(Role.AGENCY_HEAD, TODAY, over)))
                .isEqualTo("ENDED");
        assertThat(outcome(MeasureAct.EXTEND, held, at(Role.AGENCY_HEAD, TODAY, until(TODAY))))
                .as("on the last day")
                .isEqualTo("EXTENDED");
    }

    @Test
    void what_could_not_wait_is_taken_first_and_approved_within_24_hours() {
        Instant moment = TAKEN.atTime(23, 30).toInstant(offset());
        Ruling.Made<Measure> urgent =
                made(
                        TakingRules.propose(
                                proposal(MeasureKind.PRESERVE, MARKET, moment),
                                at(Role.OFFICER, TAKEN.plusDays(1), Limits.NONE),
                                WORDING));
        assertThat(urgent.next().state().word()).isEqualTo("URGENT");
        StartClock approval =
                urgent.orders().stream()
                        .filter(StartClock.class::isInstance)
                        .map(StartClock.class::cast)
                        .filter(start -> start.rule().equals("DL-12"))
                        .findFirst()
                        .orElseThrow();
        Instant until = Objects.requireNonNull(end(begun(approval)).at());
        assertThat(until).isEqualTo(TAKEN.plusDays(1).atTime(23, 30).toInstant(offset()));
        // Its own limit runs from the taking, whenever it is approved.
        assertThat(end(started(urgent)).due()).isEqualTo(LAST);

        Measure taken = urgent.next();
        assertThat(outcome(MeasureAct.APPROVE, taken, at(Role.AGENCY_HEAD, TODAY, Limits.NONE)))
                .isEqualTo("IN_FORCE");
        Limits late = new Limits(null, true);
        assertThat(outcome(MeasureAct.APPROVE, taken, at(Role.AGENCY_HEAD, TODAY, late)))
                .isEqualTo("URGENT_APPROVAL_LATE{}");
        assertThat(outcome(MeasureAct.DISAPPROVE, taken, at(Role.AGENCY_HEAD, TODAY, late)))
                .isEqualTo("ENDED");
        assertThat(outcome(MeasureAct.RELEASE, taken, at(Role.AGENCY_HEAD, TODAY, late)))
                .as("with its paper")
                .isEqualTo("ENDED");
    }

    @Test
    void whoever_must_approve_is_told_and_has_the_limit() {
        Instant moment = TODAY.atTime(9, 0).toInstant(offset());
        assertThat(approver(MeasureKind.SEIZE, moment, BreachType.GI_MISUSE))
                .isEqualTo(Duty.of(YUHUA, Role.AGENCY_HEAD, "approve-measure"));
        assertThat(approver(MeasureKind.PRESERVE, moment, BreachType.TRADE_SECRET))
                .isEqualTo(Duty.of(YUHUA, Role.PRINCIPAL, "approve-measure"));
        for (MeasureKind coercion : List.of(MeasureKind.SEAL, MeasureKind.SEIZE)) {
            assertThat(approver(coercion, moment, BreachType.TRADE_SECRET))
                    .as("a county's principal may not")
                    .isEqualTo(Duty.of(CHANGSHA, Role.PRINCIPAL, "approve-measure"));
        }
    }

    /** Whose turn the approval is, and whom the fact names: the same. */
    private static Duty approver(MeasureKind kind, Instant moment, BreachType breach) {
        Caller officer = caller(FIRST.id(), Role.OFFICER, YUHUA);
        Ruling.Made<Measure> urgent =
                made(
                        TakingRules.propose(
                                proposal(kind, MARKET, moment),
                                MeasureFixtures.situation(
                                        officer, Standing.OPEN, breach, Limits.NONE),
                                WORDING));
        Clock clock = begun(order(urgent, StartClock.class));
        for (Order order : urgent.orders()) {
            if (order instanceof ClockOrder.LendClock lend) {
                clock = changed(clock, lend);
            }
        }
        Duty duty = clock.deadline().duties().next();
        MeasureProposed told = (MeasureProposed) urgent.facts().getFirst();
        assertThat(told.approvingOffice()).isEqualTo(duty.office());
        assertThat(told.approvingRole()).isEqualTo(duty.role().name());
        return duty;
    }

    @Test
    void others_than_proposed_it_take_it_once_they_are_named() {
        Measure approved = measure(MeasureKind.PRESERVE, "APPROVED");
        Situation before = as(Role.OFFICER);
        Situation others =
                new Situation(
                        before.matter(),
                        caller(THIRD.id(), Role.OFFICER, YUHUA),
                        OFFICES,
                        on(before.caller(), TODAY.plusDays(1)),
                        new Background(
                                List.of(FIRST.id(), THIRD.id()),
                                BreachType.GI_MISUSE,
                                MeasureFixtures.FOUND),
                        Limits.NONE,
                        List.of(FIRST, THIRD),
                        Set.of());
        // The certificate of one who proposed it is over by then; he is not in charge any more.
        Ruling.Made<Measure> taken =
                made(
                        TakingRules.take(
                                approved,
                                new Take(TODAY.plusDays(1), MeasureFixtures.CLOCK),
                                others));
        assertThat(taken.next().officers()).containsExactly(FIRST.id(), THIRD.id());
        assertThat(order(taken, ClockOrder.HandClock.class).persons())
                .containsExactly(FIRST.id(), THIRD.id());
        Ruling<Conversion> seized =
                SeizureRules.convert(
                        measure(MeasureKind.PRESERVE, "IN_FORCE"),
                        MeasureFixtures.convert(),
                        new Situation(
                                others.matter(),
                                caller(THIRD.id(), Role.AGENCY_HEAD, YUHUA),
                                OFFICES,
                                others.now(),
                                others.background(),
                                Limits.NONE,
                                others.officers(),
                                Set.of()),
                        WORDING);
        assertThat(((Ruling.Made<Conversion>) seized).next().seizure().officers())
                .containsExactly(FIRST.id(), THIRD.id());
    }

    @Test
    void nothing_was_taken_tomorrow_nor_before_the_lead_was_found() {
        assertThat(proposed(TODAY.atTime(10, 1).toInstant(offset())))
                .startsWith("DATE_IMPLAUSIBLE");
        assertThat(proposed(MeasureFixtures.FOUND.minusDays(1).atTime(23, 59).toInstant(offset())))
                .startsWith("DATE_IMPLAUSIBLE");
        assertThat(proposed(TODAY.atTime(10, 0).toInstant(offset()))).isEqualTo("URGENT");
        Measure approved = measure(MeasureKind.SEAL, "APPROVED");
        assertThat(take(approved, TAKEN.minusDays(1))).startsWith("DATE_IMPLAUSIBLE");
        assertThat(take(approved, TODAY.plusDays(1))).startsWith("DATE_IMPLAUSIBLE");
        assertThat(take(approved, TAKEN)).isEqualTo("IN_FORCE");
    }

    @Test
    void both_officers_are_certified_on_the_day_they_take_the_goods() {
        Measure approved = measure(MeasureKind.SEAL, "APPROVED");
        LocalDate after = TODAY.plusDays(1);
        Situation tomorrow = at(Role.OFFICER, after, Limits.NONE);
        assertThat(
                        word(
                                TakingRules.take(
                                        approved,
                                        new Take(after, MeasureFixtures.CLOCK),
                                        tomorrow)))
                .as("one certificate has ended the day before")
                .startsWith("OFFICER_MIN_TWO{");
        assertThat(
                        word(
                                TakingRules.take(
                                        approved,
                                        new Take(TODAY, MeasureFixtures.CLOCK),
                                        tomorrow)))
                .isEqualTo("IN_FORCE");
        Propose alone = proposal(MeasureKind.SEAL, MARKET, null);
        Propose unknown =
                new Propose(
                        alone.measure(),
                        alone.kind(),
                        alone.premises(),
                        alone.goods(),
                        alone.facts(),
                        List.of(FIRST),
                        2,
                        Set.of(),
                        null);
        assertThat(word(TakingRules.propose(unknown, as(Role.OFFICER), WORDING)))
                .startsWith("OFFICER_MIN_TWO{");
        Situation third = MeasureFixtures.situation(caller(SECOND.id(), Role.OFFICER, YUHUA));
        assertThat(word(TakingRules.propose(alone, third, WORDING))).isEqualTo("PROPOSED");
    }

    @Test
    void a_county_s_principal_cannot_approve_the_seizure_of_a_trade_secret() {
        Measure server = measure(MeasureKind.SEIZE, "PROPOSED");
        assertThat(
                        outcome(
                                MeasureAct.APPROVE,
                                server,
                                secret(caller(FIRST.id(), Role.PRINCIPAL, YUHUA))))
                .isEqualTo("CITY_PRINCIPAL_REQUIRED{}");
        assertThat(
                        outcome(
                                MeasureAct.APPROVE,
                                server,
                                secret(caller(FIRST.id(), Role.PRINCIPAL, CHANGSHA))))
                .isEqualTo("APPROVED");
    }

    @Test
    void goods_in_another_s_territory_are_not_ours_to_take_unless_we_are_designated() {
        assertThat(proposed(Because.REGISTERED, Stage.VERIFYING, Standing.OPEN))
                .isEqualTo("OUT_OF_TERRITORY{office=430111局(演示)}");
        assertThat(proposed(Because.TRANSFER, Stage.VERIFYING, Standing.OPEN))
                .startsWith("OUT_OF_TERRITORY");
        assertThat(proposed(Because.REGISTERED, Stage.DECIDED, Standing.IN_TRANSFER))
                .as("before all else")
                .startsWith("OUT_OF_TERRITORY");
        assertThat(proposed(Because.DESIGNATION, Stage.FILED, Standing.OPEN)).isEqualTo("PROPOSED");
    }

    @Test
    void a_proposal_needs_officers_named_and_a_case_undecided() {
        for (Stage stage : Stage.values()) {
            boolean fits = stage == Stage.VERIFYING || stage == Stage.FILED;
            MatterFile file = matter(Standing.OPEN, stage, Because.DESIGNATION);
            assertThat(
                            word(
                                    TakingRules.propose(
                                            proposal(MeasureKind.SEAL, WAREHOUSE, null),
                                            in(file),
                                            WORDING)))
                    .isEqualTo(fits ? "PROPOSED" : "WRONG_STATE{state=" + stage + "}");
        }
        MatterFile disputed = matter(Standing.URGENT_ONLY, Stage.FILED, Because.DESIGNATION);
        assertThat(
                        word(
                                TakingRules.propose(
                                        proposal(MeasureKind.SEIZE, MARKET, null),
                                        in(disputed),
                                        WORDING)))
                .isEqualTo("URGENT_ONLY{}");
        assertThat(
                        word(
                                TakingRules.propose(
                                        proposal(MeasureKind.PRESERVE, MARKET, null),
                                        in(disputed),
                                        WORDING)))
                .isEqualTo("PROPOSED");
    }

    @Test
    void goods_are_released_line_by_line_and_perishable_ones_disposed_of_with_evidence_kept() {
        Measure held = measure(MeasureKind.SEIZE, "IN_FORCE");
        Situation head = as(Role.AGENCY_HEAD);
        assertThat(word(HoldingRules.dispose(held, dispose(2), head, WORDING)))
                .isEqualTo("EARLY_DISPOSAL_UNFIT{line=2}");
        assertThat(
                        word(
                                HoldingRules.dispose(
                                        held,
                                        new Dispose(
                                                1,
                                                new Disposal("同意书", "变卖", List.of()),
                                                MeasureFixtures.LETTER),
                                        head,
                                        WORDING)))
                .isEqualTo("EARLY_DISPOSAL_UNFIT{line=1}");
        Measure disposed = made(HoldingRules.dispose(held, dispose(1), head, WORDING)).next();
        assertThat(disposed.held()).containsExactly(2);
        assertThat(disposed.goods().getFirst().state()).isEqualTo(GoodsState.DISPOSED_EARLY);
        assertThat(word(HoldingRules.release(disposed, release(1), head, WORDING)))
                .isEqualTo("GOODS_NOT_HELD{line=1}");
        assertThat(word(HoldingRules.release(disposed, release(2, 2), head, WORDING)))
                .isEqualTo("GOODS_NOT_HELD{line=2}");
        assertThat(word(HoldingRules.release(disposed, release(2), head, WORDING)))
                .isEqualTo("ENDED");
        Situation unknown =
                new Situation(
                        head.matter(),
                        head.caller(),
                        OFFICES,
                        head.now(),
                        head.background(),
                        Limits.NONE,
                        List.of(FIRST, SECOND),
                        Set.of());
        assertThat(word(HoldingRules.dispose(held, dispose(1), unknown, WORDING)))
                .isEqualTo("EVIDENCE_UNKNOWN{pointer=/kept}");
    }

    @Test
    void a_preservation_becomes_a_seizure_of_the_goods_named_and_the_others_go_back() {
        Measure held = measure(MeasureKind.PRESERVE, "IN_FORCE");
        Ruling<Conversion> ruling =
                SeizureRules.convert(
                        held, MeasureFixtures.convert(2), as(Role.AGENCY_HEAD), WORDING);
        Ruling.Made<Conversion> made = (Ruling.Made<Conversion>) ruling;
        assertThat(made.next().preservation().goods())
                .extracting(line -> line.goods().what() + " " + line.state())
                .containsExactly(FRUIT.what() + " RELEASED", BOXES.what() + " SEIZED");
        assertThat(made.next().seizure().goods())
                .extracting(line -> line.line() + " " + line.state())
                .containsExactly("2 HELD");
        DueDay end = end(begun(order(made, StartClock.class)));
        assertThat(end.due()).isEqualTo("2026-08-14");
        assertThat(
                        made.orders().stream()
                                .filter(CountMeasure.class::isInstance)
                                .mapToInt(order -> ((CountMeasure) order).change())
                                .sum())
                .isZero();
    }

    private static Release release(Integer... lines) {
        return new Release(List.of(lines), outside("解强1号"), "已查清");
    }

    private static String proposed(Instant takenAt) {
        return word(
                TakingRules.propose(
                        proposal(MeasureKind.PRESERVE, MARKET, takenAt),
                        as(Role.OFFICER),
                        WORDING));
    }

    private static String proposed(Because because, Stage stage, Standing standing) {
        return word(
                TakingRules.propose(
                        proposal(MeasureKind.SEIZE, WAREHOUSE, null),
                        in(matter(standing, stage, because)),
                        WORDING));
    }

    private static String take(Measure approved, LocalDate on) {
        return word(
                TakingRules.take(approved, new Take(on, MeasureFixtures.CLOCK), as(Role.OFFICER)));
    }

    private static Ruling.Made<Measure> taken(MeasureKind kind, LocalDate on) {
        return made(
                TakingRules.take(
                        measure(kind, "APPROVED"),
                        new Take(on, MeasureFixtures.CLOCK),
                        at(Role.OFFICER, TODAY, Limits.NONE)));
    }

    private static Situation secret(Caller caller) {
        return MeasureFixtures.situation(
                caller, Standing.OPEN, BreachType.TRADE_SECRET, Limits.NONE);
    }

    private static Situation in(MatterFile matter) {
        Caller officer = caller(FIRST.id(), Role.OFFICER, YUHUA);
        return new Situation(
                matter,
                officer,
                OFFICES,
                on(officer, TODAY),
                new Background(
                        List.of(FIRST.id()), BreachType.TM_INFRINGE_3, MeasureFixtures.FOUND),
                Limits.NONE,
                List.of(FIRST, SECOND),
                Set.of());
    }

    private static Situation at(Role role, LocalDate day, Limits limits) {
        Caller caller = caller(FIRST.id(), role, YUHUA);
        Situation today =
                MeasureFixtures.situation(caller, Standing.OPEN, BreachType.TM_INFRINGE_3, limits);
        return new Situation(
                today.matter(),
                caller,
                OFFICES,
                on(caller, day),
                today.background(),
                limits,
                today.officers(),
                today.evidence());
    }

    private static Ruling.Made<Measure> made(Ruling<Measure> ruling) {
        return switch (ruling) {
            case Ruling.Made<Measure> made -> made;
            case Ruling.Refused<Measure> refused -> throw new AssertionError(refused.toString());
        };
    }

    /** The measure's own limit, as its orders begin it. */
    private static Clock started(Ruling.Made<Measure> made) {
        return begun(
                made.orders().stream()
                        .filter(StartClock.class::isInstance)
                        .map(StartClock.class::cast)
                        .filter(start -> !start.rule().equals("DL-12"))
                        .findFirst()
                        .orElseThrow());
    }

    private static Clock begun(StartClock order) {
        return clock(ClockRules.start(order, PackagedData.register(), PackagedData.calendar()));
    }

    private static Clock changed(Clock clock, ClockOrder order) {
        return clock(
                ClockRules.decide(
                        clock,
                        order,
                        on(caller(FIRST.id(), Role.AGENCY_HEAD, YUHUA), LocalDate.of(2026, 8, 12)),
                        PackagedData.register(),
                        PackagedData.calendar()));
    }

    private static Clock clock(Ruling<Clock> ruling) {
        return switch (ruling) {
            case Ruling.Made<Clock> made -> made.next();
            case Ruling.Refused<Clock> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static DueDay end(Clock clock) {
        return clock.deadline().end();
    }

    private static <O extends Order> O order(Ruling.Made<?> made, Class<O> type) {
        return made.orders().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
