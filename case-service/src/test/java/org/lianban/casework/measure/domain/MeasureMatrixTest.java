package org.lianban.casework.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.measure.domain.MeasureFixtures.FIRST;
import static org.lianban.casework.measure.domain.MeasureFixtures.HETANG;
import static org.lianban.casework.measure.domain.MeasureFixtures.THIRD;
import static org.lianban.casework.measure.domain.MeasureFixtures.YUHUA;
import static org.lianban.casework.measure.domain.MeasureFixtures.as;
import static org.lianban.casework.measure.domain.MeasureFixtures.caller;
import static org.lianban.casework.measure.domain.MeasureFixtures.measure;
import static org.lianban.casework.measure.domain.MeasureFixtures.outcome;
import static org.lianban.casework.measure.domain.MeasureFixtures.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.measure.domain.Situation.Limits;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.OfficeId;

/** Every cell of the machine drawn in {@code package-info}. */
class MeasureMatrixTest {
    // Where each command leads from each state; a dash is WRONG_STATE.
    private static final String PRESERVATION =
            """
            state    | APPROVE  | DISAPPROVE | TAKE     | SETTLE | CONVERT        | EXTEND | RELEASE | DISPOSE
            PROPOSED | APPROVED | ENDED      | -        | -      | -              | -      | -       | -
            APPROVED | -        | ENDED      | IN_FORCE | -      | -              | -      | -       | -
            URGENT   | IN_FORCE | ENDED      | -        | -      | -              | -      | ENDED   | -
            IN_FORCE | -        | -          | -        | ENDED  | ENDED+IN_FORCE | -      | ENDED   | IN_FORCE
            ENDED    | -        | -          | -        | -      | -              | -      | -       | -
            """;

    private static final String COERCION =
            """
            state    | APPROVE  | DISAPPROVE | TAKE     | SETTLE | CONVERT | EXTEND                  | RELEASE | DISPOSE
            PROPOSED | APPROVED | ENDED      | -        | -      | -       | -                       | -       | -
            APPROVED | -        | ENDED      | IN_FORCE | -      | -       | -                       | -       | -
            URGENT   | IN_FORCE | ENDED      | -        | -      | -       | -                       | ENDED   | -
            IN_FORCE | -        | -          | -        | -      | -       | EXTENDED                | ENDED   | IN_FORCE
            EXTENDED | -        | -          | -        | -      | -       | COERCION_CAP_EXCEEDED{} | ENDED   | EXTENDED
            ENDED    | -        | -          | -        | -      | -       | -                       | -       | -
            """;

    // What is closed while a transfer is under way, or in dispute: by kind.
    private static final String STANDINGS =
            """
            standing    | kind     | APPROVE            | DISAPPROVE         | TAKE               | SETTLE             | CONVERT            | EXTEND             | RELEASE            | DISPOSE
            IN_TRANSFER | PRESERVE | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY | +                  | TRANSFER_UNDER_WAY | WRONG_STATE        | +                  | +
            IN_TRANSFER | SEIZE    | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY | WRONG_STATE        | TRANSFER_UNDER_WAY | +                  | +                  | +
            URGENT_ONLY | PRESERVE | +                  | +                  | +                  | URGENT_ONLY        | URGENT_ONLY        | WRONG_STATE        | URGENT_ONLY        | URGENT_ONLY
            URGENT_ONLY | SEAL     | URGENT_ONLY        | URGENT_ONLY        | URGENT_ONLY        | URGENT_ONLY        | URGENT_ONLY        | +                  | URGENT_ONLY        | URGENT_ONLY
            ENDED       | SEAL     | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE
            """;

    @Test
    void each_command_leads_where_the_machine_says() {
        walk(MeasureKind.PRESERVE, PRESERVATION);
        walk(MeasureKind.SEAL, COERCION);
        walk(MeasureKind.SEIZE, COERCION);
    }

    private static void walk(MeasureKind kind, String machine) {
        for (List<String> row : rows(machine)) {
            for (MeasureAct act : MeasureAct.values()) {
                String from = row.getFirst();
                String cell = row.get(act.ordinal() + 1);
                assertThat(outcome(act, measure(kind, from), as(act.role())))
                        .as(kind + " " + from + " " + act)
                        .isEqualTo(cell.equals("-") ? "WRONG_STATE{state=" + from + "}" : cell);
            }
        }
    }

    @Test
    void only_the_role_the_law_names_may() {
        for (MeasureAct act : MeasureAct.values()) {
            for (Role role : Role.values()) {
                assertThat(closed(act, as(role)))
                        .as(act + " by " + role)
                        .isEqualTo(
                                role == act.role()
                                        ? "open"
                                        : "ROLE_REQUIRED{role=" + act.role() + "}");
            }
        }
    }

    @Test
    void
            of_a_trade_secret_the_principal_approves_and_a_city_s_principal_what_is_sealed_or_seized() {
        for (Role role : Role.values()) {
            assertThat(secret(MeasureAct.APPROVE, MeasureKind.PRESERVE, "PROPOSED", role, YUHUA))
                    .as("preservation by " + role)
                    .isEqualTo(role == Role.PRINCIPAL ? "open" : "PRINCIPAL_REQUIRED{}");
            assertThat(secret(MeasureAct.APPROVE, MeasureKind.SEAL, "PROPOSED", role, YUHUA))
                    .as("seal by " + role)
                    .isEqualTo("CITY_PRINCIPAL_REQUIRED{}");
            for (MeasureAct act : List.of(MeasureAct.APPROVE, MeasureAct.CONVERT)) {
                boolean converts = act == MeasureAct.CONVERT;
                MeasureKind kind = converts ? MeasureKind.PRESERVE : MeasureKind.SEIZE;
                String state = converts ? "IN_FORCE" : "URGENT";
                assertThat(secret(act, kind, state, role, YUHUA))
                        .isEqualTo("CITY_PRINCIPAL_REQUIRED{}");
                assertThat(secret(act, kind, state, role, MeasureFixtures.CHANGSHA))
                        .isEqualTo(role == Role.PRINCIPAL ? "open" : "CITY_PRINCIPAL_REQUIRED{}");
                assertThat(secret(act, kind, state, role, MeasureFixtures.HUNAN))
                        .isEqualTo(role == Role.PRINCIPAL ? "open" : "CITY_PRINCIPAL_REQUIRED{}");
                assertThat(secret(act, kind, state, role, HETANG))
                        .isEqualTo("NOT_WRITING_OFFICE{office=430111局(演示)}");
            }
            assertThat(
                            secret(
                                    MeasureAct.RELEASE,
                                    MeasureKind.SEIZE,
                                    "IN_FORCE",
                                    role,
                                    MeasureFixtures.CHANGSHA))
                    .isEqualTo("NOT_WRITING_OFFICE{office=430111局(演示)}");
        }
    }

    private static String secret(
            MeasureAct act, MeasureKind kind, String state, Role role, OfficeId office) {
        return closed(
                act,
                measure(kind, state),
                situation(
                        caller(FIRST.id(), role, office),
                        Standing.OPEN,
                        BreachType.TRADE_SECRET,
                        Limits.NONE));
    }

    @Test
    void a_head_who_is_principal_for_a_colleague_approves_a_trade_secret_for_him_alone() {
        Caller both =
                new Caller(
                        FIRST.id(),
                        YUHUA,
                        "人员(演示)",
                        Set.of(Role.AGENCY_HEAD, Role.PRINCIPAL),
                        Map.of(Role.PRINCIPAL, THIRD.id()));
        Situation secret = situation(both, Standing.OPEN, BreachType.TRADE_SECRET, Limits.NONE);
        for (MeasureAct act : MeasureAct.values()) {
            boolean principal = act == MeasureAct.APPROVE || act == MeasureAct.CONVERT;
            Actor actor = both.actor(List.of(MeasureRules.decider(act, secret)));
            assertThat(actor)
                    .as(act.name())
                    .isEqualTo(
                            principal
                                    ? Actor.acting(FIRST.id(), YUHUA, THIRD.id())
                                    : Actor.person(FIRST.id(), YUHUA));
            assertThat(MeasureRules.decider(act, situation(both))).isEqualTo(act.role());
        }
    }

    @Test
    void an_officer_acts_only_in_the_matters_he_was_named_for() {
        for (MeasureAct act : MeasureAct.values()) {
            assertThat(closed(act, situation(caller(THIRD.id(), act.role(), YUHUA))))
                    .as(act.name())
                    .isEqualTo(act.role() == Role.OFFICER ? "OFFICER_NOT_NAMED{}" : "open");
        }
    }

    @Test
    void a_transfer_under_way_leaves_open_what_preserves_evidence() {
        for (List<String> row : rows(STANDINGS)) {
            Standing standing = Standing.valueOf(row.getFirst());
            MeasureKind kind = MeasureKind.valueOf(row.get(1));
            for (MeasureAct act : MeasureAct.values()) {
                Caller caller = caller(FIRST.id(), act.role(), YUHUA);
                String closed =
                        closed(
                                act,
                                measure(kind, openState(act)),
                                situation(caller, standing, BreachType.TM_INFRINGE_3, Limits.NONE));
                String cell = row.get(act.ordinal() + 2);
                assertThat(closed.replaceFirst("\\{.*", ""))
                        .as(standing + " " + kind + " " + act)
                        .isEqualTo(cell.equals("+") ? "open" : cell);
            }
        }
    }

    @Test
    void what_the_law_orders_back_goes_back_in_a_dispute_too() {
        Measure seizure = measure(MeasureKind.SEIZE, "IN_FORCE");
        Caller head = caller(FIRST.id(), Role.AGENCY_HEAD, YUHUA);
        Limits over = MeasureFixtures.until(MeasureFixtures.TODAY.minusDays(1));
        Limits lastDay = MeasureFixtures.until(MeasureFixtures.TODAY);

        assertThat(
                        closed(
                                MeasureAct.RELEASE,
                                seizure,
                                situation(head, Standing.URGENT_ONLY, BreachType.GI_MISUSE, over)))
                .isEqualTo("open");
        assertThat(
                        closed(
                                MeasureAct.RELEASE,
                                seizure,
                                situation(
                                        head, Standing.URGENT_ONLY, BreachType.GI_MISUSE, lastDay)))
                .isEqualTo("URGENT_ONLY{}");
    }

    @Test
    void after_the_decision_goods_only_go_back() {
        for (Stage stage : Stage.values()) {
            for (MeasureAct act : MeasureAct.values()) {
                boolean goesOn = stage == Stage.VERIFYING || stage == Stage.FILED;
                boolean begins =
                        switch (act) {
                            case APPROVE, TAKE, CONVERT -> true;
                            // Goods that came along are held before officers are named.
                            case EXTEND -> stage != Stage.REGISTERED;
                            case DISAPPROVE, SETTLE, RELEASE, DISPOSE -> false;
                        };
                assertThat(closed(act, MeasureFixtures.at(stage, act.role())))
                        .as(stage + " " + act)
                        .isEqualTo(goesOn || !begins ? "open" : "WRONG_STATE{state=" + stage + "}");
            }
        }
    }

    @Test
    void the_office_that_began_a_preservation_ends_it_after_the_matter_went_on() {
        for (MeasureAct act : MeasureAct.values()) {
            boolean ends =
                    switch (act) {
                        case DISAPPROVE, SETTLE, RELEASE -> true;
                        case APPROVE, TAKE, CONVERT, EXTEND, DISPOSE -> false;
                    };
            for (Standing standing : Standing.values()) {
                assertThat(closed(act, MeasureFixtures.gone(standing, act.role(), YUHUA)))
                        .as(act + " by its office, " + standing)
                        .isEqualTo(ends ? "open" : "NOT_WRITING_OFFICE{office=430202局(演示)}");
            }
            assertThat(closed(act, MeasureFixtures.gone(Standing.OPEN, act.role(), HETANG)))
                    .as(act + " by the office that writes now")
                    .startsWith("NOT_WRITING_OFFICE");
        }
        Caller third = caller(THIRD.id(), Role.OFFICER, YUHUA);
        assertThat(closed(MeasureAct.SETTLE, MeasureFixtures.gone(Standing.OPEN, third)))
                .isEqualTo("OFFICER_NOT_NAMED{}");
    }

    @Test
    void another_office_may_nothing_and_is_told_who_writes() {
        for (MeasureAct act : MeasureAct.values()) {
            assertThat(closed(act, situation(caller(FIRST.id(), act.role(), HETANG))))
                    .isEqualTo("NOT_WRITING_OFFICE{office=430111局(演示)}");
        }
    }

    private static String closed(MeasureAct act, Situation situation) {
        MeasureKind kind = act == MeasureAct.EXTEND ? MeasureKind.SEIZE : MeasureKind.PRESERVE;
        return closed(act, measure(kind, openState(act)), situation);
    }

    private static String closed(MeasureAct act, Measure measure, Situation situation) {
        return MeasureRules.closed(act, measure, situation)
                .map(refused -> refused.refusal().name() + refused.particulars())
                .orElse("open");
    }

    private static String openState(MeasureAct act) {
        return switch (act) {
            case APPROVE, DISAPPROVE -> "PROPOSED";
            case TAKE -> "APPROVED";
            case SETTLE, CONVERT, EXTEND, RELEASE, DISPOSE -> "IN_FORCE";
        };
    }

    private static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : table.lines().skip(1).toList()) {
            rows.add(List.of(line.strip().split("\\s*\\|\\s*", -1)));
        }
        return rows;
    }
}
