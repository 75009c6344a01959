package org.lianban.casework.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
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
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.contract.SupervisionOrdered;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** Zhuzhou supervises a case of Shifeng, which stands below it; Xiangtan does not. */
class SupervisionRulesTest {
    private static final OfficeId SHIFENG = OfficeId.of("430204");
    private static final OfficeId ZHUZHOU = OfficeId.of("430200");
    private static final OfficeId XIANGTAN = OfficeId.of("430300");
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate DUE = DAY.plusDays(60);
    private static final Role[] ALL = Role.values();
    private static final OfficeTree TREE =
            new OfficeTree(
                    List.of(
                            office(SHIFENG, "石峰区局", OfficeKind.COUNTY, ZHUZHOU),
                            office(ZHUZHOU, "株洲市局", OfficeKind.CITY, null),
                            office(XIANGTAN, "湘潭市局", OfficeKind.CITY, null)));
    private static int ids = 100;

    @Test
    void the_head_of_a_superior_orders_by_letter_what_is_to_be_done_and_how_often_to_report() {
        OrderSupervision command = order(DUE, 20);
        Ruling.Made<Supervision> made =
                made(OrderingRules.order(command, now(ZHUZHOU, DAY, Role.AGENCY_HEAD), false));

        assertThat(made.facts())
                .containsExactly(
                        new SupervisionOrdered(
                                MATTER,
                                command.id(),
                                ZHUZHOU,
                                SHIFENG,
                                command.letter(),
                                DUE,
                                DAY));
        IssueLetter letter = orders(made, IssueLetter.class).getFirst();
        assertThat(letter.kind()).isEqualTo(LetterKind.SUPERVISION_ORDER);
        assertThat(letter.addressees()).containsExactly(SHIFENG);
        assertThat(letter.fields())
                .containsEntry("dueOn", DUE.toString())
                .containsEntry("reportEvery", "每20日报告一次办理进展");
        assertThat(ends(made))
                .containsExactly("DL-25j until " + DUE, "DL-25k until " + DAY.plusDays(20));
    }

    @Test
    void no_report_is_due_on_the_way_where_none_is_asked_for_or_the_end_comes_before() {
        assertThat(
                        ends(
                                made(
                                        OrderingRules.order(
                                                order(DUE, null),
                                                now(ZHUZHOU, DAY, Role.AGENCY_HEAD),
                                                false))))
                .containsExactly("DL-25j until " + DUE);
        assertThat(
                        ends(
                                made(
                                        OrderingRules.order(
                                                order(DUE, 60),
                                                now(ZHUZHOU, DAY, Role.AGENCY_HEAD),
                                                false))))
                .containsExactly("DL-25j until " + DUE);
    }

    @ParameterizedTest
    @CsvSource({
        "430200, AGENCY_HEAD, OPEN,  60,  20,   false, made",
        "430200, AGENCY_HEAD, OPEN,  1,   ,     false, made",
        "430200, AGENCY_HEAD, OPEN,  365, 90,   false, made",
        "430200, AGENCY_HEAD, OPEN,  0,   ,     false, SUPERVISION_DUE_UNFIT",
        "430200, AGENCY_HEAD, OPEN,  366, ,     false, SUPERVISION_DUE_UNFIT",
        "430200, AGENCY_HEAD, OPEN,  60,  0,    false, SUPERVISION_INTERVAL_UNFIT",
        "430200, AGENCY_HEAD, OPEN,  60,  91,   false, SUPERVISION_INTERVAL_UNFIT",
        "430200, UNIT_HEAD,   OPEN,  60,  20,   false, ROLE_REQUIRED",
        "430200, AGENCY_HEAD, OPEN,  60,  20,   true,  SUPERVISION_OPEN",
        "430200, AGENCY_HEAD, ENDED, 60,  20,   false, WRONG_STATE",
        "430300, AGENCY_HEAD, OPEN,  60,  20,   false, SUPERVISION_NOT_ABOVE",
        "430204, AGENCY_HEAD, OPEN,  60,  20,   false, SUPERVISION_NOT_ABOVE"
    })
    void only_whoever_stands_above_and_only_what_can_be_done(
            String office,
            Role role,
            Standing standing,
            int days,
            @Nullable Integer every,
            boolean open,
            String said) {
        SupervisionSituation now =
                new SupervisionSituation(
                        matter(standing, SHIFENG), TREE, by(OfficeId.of(office), role), DAY, null);

        assertThat(refusal(OrderingRules.order(order(DAY.plusDays(days), every), now, open)))
                .isEqualTo(said);
    }

    /** The whole matrix: which step is open to which office in which state. */
    @ParameterizedTest
    @EnumSource(SupervisionState.class)
    void each_step_in_each_state_by_each_office(SupervisionState state) {
        for (SupervisionStep step : SupervisionStep.values()) {
            for (OfficeId office : List.of(SHIFENG, ZHUZHOU, XIANGTAN)) {
                SupervisionSituation late = now(office, DUE.plusDays(1), ALL);
                String ruled = refusal(SupervisionRules.decide(in(state), command(step), late));
                assertThat(shown(in(state), step, late)).isEqualTo(ruled);
                assertThat(ruled)
                        .as("%s %s %s", state, step, office)
                        .isEqualTo(expected(state, step, office));
            }
        }
    }

    private static String expected(SupervisionState state, SupervisionStep step, OfficeId office) {
        if (step.isOfSuperior() && !office.equals(ZHUZHOU)) {
            return "NOT_SUPERVISING";
        }
        if (!step.isOfSuperior() && !office.equals(SHIFENG)) {
            return "NOT_WRITING_OFFICE";
        }
        boolean isAdmitted =
                switch (step) {
                    case LIFT_SUPERVISION -> state != SupervisionState.LIFTED;
                    case RETURN_SUPERVISION -> state == SupervisionState.CONCLUDED;
                    case REPORT_SUPERVISION, CONCLUDE_SUPERVISION, REMIND_SUPERVISION ->
                            state == SupervisionState.RUNNING;
                };
        return isAdmitted ? "made" : "WRONG_STATE";
    }

    @ParameterizedTest
    @EnumSource(SupervisionStep.class)
    void each_step_belongs_to_its_roles(SupervisionStep step) {
        Supervision supervision =
                in(
                        step == SupervisionStep.RETURN_SUPERVISION
                                ? SupervisionState.CONCLUDED
                                : SupervisionState.RUNNING);
        OfficeId office = step.isOfSuperior() ? ZHUZHOU : SHIFENG;
        for (Role role : ALL) {
            assertThat(
                            refusal(
                                    SupervisionRules.decide(
                                            supervision,
                                            command(step),
                                            now(office, DUE.plusDays(1), role))))
                    .as("%s by %s", step, role)
                    .isEqualTo(step.roles().contains(role) ? "made" : "ROLE_REQUIRED");
        }
    }

    @Test
    void a_report_begins_the_next_period_and_the_last_word_is_the_superiors() {
        Supervision running = in(SupervisionState.RUNNING);
        Ruling.Made<Supervision> reported =
                made(
                        SupervisionRules.decide(
                                running,
                                command(SupervisionStep.REPORT_SUPERVISION),
                                now(SHIFENG, DAY.plusDays(19), Role.UNIT_HEAD)));
        assertThat(ended(reported)).containsExactly("DL-25k MET");
        assertThat(ends(reported)).containsExactly("DL-25k until " + DAY.plusDays(39));

        Ruling.Made<Supervision> concluded =
                made(
                        SupervisionRules.decide(
                                reported.next(),
                                command(SupervisionStep.CONCLUDE_SUPERVISION),
                                now(SHIFENG, DAY.plusDays(30), Role.AGENCY_HEAD)));
        assertThat(ended(concluded)).containsExactly("DL-25j MET", "DL-25k FELL_AWAY");
        assertThat(orders(concluded, StartClock.class))
                .singleElement()
                .satisfies(
                        clock -> {
                            assertThat(clock.rule()).isEqualTo("DL-25l");
                            assertThat(clock.office()).isEqualTo(ZHUZHOU);
                        });
        assertThat(concluded.next().course().reports())
                .extracting(Course.Report::concluded)
                .containsExactly(false, true);

        Ruling.Made<Supervision> returned =
                made(
                        SupervisionRules.decide(
                                concluded.next(),
                                command(SupervisionStep.RETURN_SUPERVISION),
                                now(ZHUZHOU, DAY.plusDays(31), Role.AGENCY_HEAD)));
        assertThat(returned.next().course().demands()).hasSize(2);
        assertThat(ended(returned)).containsExactly("DL-25l MET");
        assertThat(ends(returned))
                .containsExactly(
                        "DL-25j until " + DUE.plusDays(30), "DL-25k until " + DAY.plusDays(51));
    }

    @Test
    void reminded_once_a_day_of_what_is_late_and_of_nothing_else() {
        Supervision running = in(SupervisionState.RUNNING);
        SupervisionCommand remind = command(SupervisionStep.REMIND_SUPERVISION);
        assertThat(
                        refusal(
                                SupervisionRules.decide(
                                        running, remind, now(ZHUZHOU, DUE, Role.AGENCY_HEAD))))
                .isEqualTo("SUPERVISION_NOT_LATE");
        SupervisionSituation reportLate =
                new SupervisionSituation(
                        matter(Standing.OPEN, SHIFENG),
                        TREE,
                        by(ZHUZHOU, Role.AGENCY_HEAD),
                        DAY.plusDays(21),
                        DAY.plusDays(20));
        Ruling.Made<Supervision> reminded =
                made(SupervisionRules.decide(running, remind, reportLate));
        assertThat(orders(reminded, IssueLetter.class).getFirst().fields())
                .containsEntry("dueOn", DAY.plusDays(20).toString());
        assertThat(refusal(SupervisionRules.decide(reminded.next(), remind, reportLate)))
                .isEqualTo("SUPERVISION_REMINDED_TODAY");
    }

    @Test
    void whoever_writes_the_matter_now_is_supervised() {
        SupervisionSituation moved =
                new SupervisionSituation(
                        matter(Standing.OPEN, XIANGTAN),
                        TREE,
                        by(XIANGTAN, Role.AGENCY_HEAD),
                        DAY.plusDays(3),
                        null);
        assertThat(
                        refusal(
                                SupervisionRules.decide(
                                        in(SupervisionState.RUNNING),
                                        command(SupervisionStep.CONCLUDE_SUPERVISION),
                                        moved)))
                .isEqualTo("made");
    }

    /** Whatever both try: what runs agrees with the state, and what was said stays. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20260316, 987654321})
    void in_random_histories_limits_agree_with_the_state(long seed) {
        Random chance = new Random(seed);
        Map<SupervisionState, Integer> ends = new HashMap<>();
        for (int life = 0; life < 2_000; life++) {
            ends.merge(live(chance), 1, Integer::sum);
        }
        // A walk that reaches nothing proves nothing.
        assertThat(ends.keySet()).containsExactlyInAnyOrder(SupervisionState.values());
    }

    private static SupervisionState live(Random chance) {
        Supervision supervision = in(SupervisionState.RUNNING);
        List<String> running = new ArrayList<>(List.of("DL-25j", "DL-25k"));
        LocalDate day = DAY;
        for (int step = 0; step < 1 + chance.nextInt(12); step++) {
            day = day.plusDays(chance.nextInt(15));
            SupervisionStep tried = SupervisionStep.values()[chance.nextInt(5)];
            OfficeId office = chance.nextBoolean() ? SHIFENG : ZHUZHOU;
            if (SupervisionRules.decide(supervision, command(tried, day), now(office, day, ALL))
                    instanceof Ruling.Made<Supervision> made) {
                orders(made, EndClock.class).forEach(ended -> running.remove(ended.rule()));
                orders(made, StartClock.class).forEach(begun -> running.add(begun.rule()));
                Course before = supervision.course();
                Course after = made.next().course();
                assertThat(after.reports().subList(0, before.reports().size()))
                        .isEqualTo(before.reports());
                assertThat(after.demands().subList(0, before.demands().size()))
                        .isEqualTo(before.demands());
                supervision = made.next();
            }
            switch (supervision.state()) {
                case RUNNING -> assertThat(running).contains("DL-25j").doesNotContain("DL-25l");
                case CONCLUDED -> assertThat(running).containsExactly("DL-25l");
                case LIFTED -> assertThat(running).isEmpty();
            }
            assertThat(running).doesNotHaveDuplicates();
        }
        return supervision.state();
    }

    private static Supervision in(SupervisionState state) {
        Supervision running =
                made(OrderingRules.order(
                                order(DUE, 20), now(ZHUZHOU, DAY, Role.AGENCY_HEAD), false))
                        .next();
        return switch (state) {
            case RUNNING -> running;
            case CONCLUDED ->
                    made(SupervisionRules.decide(
                                    running,
                                    command(SupervisionStep.CONCLUDE_SUPERVISION),
                                    now(SHIFENG, DAY, Role.AGENCY_HEAD)))
                            .next();
            case LIFTED ->
                    made(SupervisionRules.decide(
                                    running,
                                    command(SupervisionStep.LIFT_SUPERVISION),
                                    now(ZHUZHOU, DAY, Role.AGENCY_HEAD)))
                            .next();
        };
    }

    private static OrderSupervision order(LocalDate dueOn, @Nullable Integer every) {
        return new OrderSupervision(
                new SupervisionId(new UUID(0, 3)),
                "涉及两市，社会关注度高(演示)",
                "查清来源，依法处理(演示)",
                dueOn,
                every,
                letter(),
                clock(),
                clock());
    }

    private static SupervisionCommand command(SupervisionStep step) {
        return command(step, DUE);
    }

    private static SupervisionCommand command(SupervisionStep step, LocalDate day) {
        return switch (step) {
            case REPORT_SUPERVISION -> new SupervisionCommand.Report("正在调查(演示)", clock());
            case CONCLUDE_SUPERVISION -> new SupervisionCommand.Conclude("已经办结(演示)", clock());
            case LIFT_SUPERVISION -> new SupervisionCommand.Lift("已经落实(演示)", letter());
            case RETURN_SUPERVISION ->
                    new SupervisionCommand.Return(
                            "补充查明来源(演示)", day.plusDays(30), letter(), clock(), clock());
            case REMIND_SUPERVISION -> new SupervisionCommand.Remind(letter());
        };
    }

    private static SupervisionSituation now(OfficeId office, LocalDate on, Role... roles) {
        return new SupervisionSituation(
                matter(Standing.OPEN, SHIFENG), TREE, by(office, roles), on, null);
    }

    private static String shown(
            Supervision supervision, SupervisionStep step, SupervisionSituation now) {
        return SupervisionRules.actions(supervision, now).stream()
                .filter(action -> action.step() == step)
                .map(action -> action.closed() == null ? "made" : action.closed().because().name())
                .findFirst()
                .orElseThrow();
    }

    private static Ruling.Made<Supervision> made(Ruling<Supervision> ruling) {
        assertThat(refusal(ruling)).isEqualTo("made");
        return (Ruling.Made<Supervision>) ruling;
    }

    private static String refusal(Ruling<?> ruling) {
        return ruling instanceof Ruling.Refused<?> refused ? refused.refusal().name() : "made";
    }

    private static List<String> ends(Ruling.Made<Supervision> made) {
        return orders(made, StartClock.class).stream()
                .map(
                        clock ->
                                clock.rule()
                                        + " until "
                                        + (clock.beginning() instanceof Beginning.Until until
                                                ? until.end()
                                                : null))
                .toList();
    }

    private static List<String> ended(Ruling.Made<Supervision> made) {
        return orders(made, EndClock.class).stream()
                .map(clock -> clock.rule() + " " + clock.outcome())
                .toList();
    }

    private static <T extends Order> List<T> orders(Ruling.Made<Supervision> made, Class<T> kind) {
        return made.orders().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static MatterFile matter(Standing standing, OfficeId writing) {
        return new MatterFile(
                MATTER,
                "演示案件",
                writing,
                0,
                standing,
                1,
                List.of(
                        new Handling(
                                new HandlingId(new UUID(0, 5)),
                                writing,
                                "XS-株石-2026-000031",
                                Stage.FILED,
                                Because.REGISTERED,
                                0)));
    }

    private static Caller by(OfficeId office, Role... roles) {
        return new Caller(
                new PersonId(
                        UUID.nameUUIDFromBytes(office.value().getBytes(StandardCharsets.UTF_8))),
                office,
                "演示人员",
                Set.copyOf(Arrays.asList(roles)),
                Map.of());
    }

    private static Office office(
            OfficeId id, String name, OfficeKind kind, @Nullable OfficeId above) {
        return new Office(
                id,
                name,
                name,
                kind,
                "演示",
                above,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }

    private static LetterId letter() {
        return new LetterId(new UUID(1, ids++));
    }

    private static ClockId clock() {
        return new ClockId(new UUID(2, ids++));
    }
}
