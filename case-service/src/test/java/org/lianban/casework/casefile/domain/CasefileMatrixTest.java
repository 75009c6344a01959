package org.lianban.casework.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.casefile.domain.CasefileFixtures.SHIFENG;
import static org.lianban.casework.casefile.domain.CasefileFixtures.THIRD;
import static org.lianban.casework.casefile.domain.CasefileFixtures.YUETANG;
import static org.lianban.casework.casefile.domain.CasefileFixtures.as;
import static org.lianban.casework.casefile.domain.CasefileFixtures.caller;
import static org.lianban.casework.casefile.domain.CasefileFixtures.command;
import static org.lianban.casework.casefile.domain.CasefileFixtures.file;
import static org.lianban.casework.casefile.domain.CasefileFixtures.outcome;
import static org.lianban.casework.casefile.domain.CasefileFixtures.situation;
import static org.lianban.casework.casefile.domain.CasefileFixtures.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.counter.Ruling.Refused;

/** Every cell of the machine drawn in {@code package-info}. */
class CasefileMatrixTest {
    // Where each command leads from each state; a dash is WRONG_STATE.
    private static final String MACHINE =
            """
            state           | ASSIGN        | INVESTIGATE   | ORDER_STOP    | CONCLUDE  | DECIDE  | TERMINATE  | CLOSE
            FILED           | FILED         | INVESTIGATING | -             | -         | -       | TERMINATED | -
            INVESTIGATING   | INVESTIGATING | -             | INVESTIGATING | CONCLUDED | -       | TERMINATED | -
            CONCLUDED       | CONCLUDED     | -             | -             | -         | DECIDED | TERMINATED | -
            DECIDED         | -             | -             | -             | -         | -       | -          | CLOSED
            TERMINATED      | -             | -             | -             | -         | -       | -          | CLOSED
            CLOSED          | -             | -             | -             | -         | -       | -          | -
            TRANSFERRED_AMR | -             | -             | -             | -         | -       | -          | -
            IMPORT_WITHDRAWN | -            | -             | -             | -         | -       | -          | -
            """;

    // Who may: the one role; everybody else of the office is told which.
    private static final String ROLES =
            """
            ASSIGN UNIT_HEAD
            INVESTIGATE OFFICER
            ORDER_STOP AGENCY_HEAD
            CONCLUDE OFFICER
            DECIDE AGENCY_HEAD
            TERMINATE AGENCY_HEAD
            CLOSE AGENCY_HEAD
            """;

    // What a transfer under way or in dispute leaves open, asked of every command in every state.
    private static final String STANDINGS =
            """
            standing    | ASSIGN      | INVESTIGATE        | ORDER_STOP         | CONCLUDE           | DECIDE             | TERMINATE          | CLOSE
            IN_TRANSFER | +           | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY
            URGENT_ONLY | URGENT_ONLY | URGENT_ONLY        | URGENT_ONLY        | URGENT_ONLY        | URGENT_ONLY        | URGENT_ONLY        | URGENT_ONLY
            ENDED       | WRONG_STATE | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE
            """;

    @Test
    void each_command_leads_where_the_machine_says() {
        for (List<String> row : rows(MACHINE)) {
            for (CasefileAct act : CasefileAct.values()) {
                String from = row.getFirst();
                String cell = row.get(act.ordinal() + 1);
                assertThat(outcome(command(act, file(state(from)), as(act.role()))))
                        .as(from + " " + act)
                        .isEqualTo(cell.equals("-") ? "WRONG_STATE{state=" + from + "}" : cell);
            }
        }
    }

    @Test
    void only_the_role_the_law_names_may() {
        for (String line : ROLES.lines().toList()) {
            List<String> row = List.of(line.split(" ", -1));
            CasefileAct act = CasefileAct.valueOf(row.getFirst());
            Role right = Role.valueOf(row.getLast());
            for (Role role : Role.values()) {
                assertThat(closed(act, as(role)))
                        .as(act + " by " + role)
                        .isEqualTo(role == right ? "open" : "ROLE_REQUIRED{role=" + right + "}");
            }
        }
    }

    @Test
    void an_officer_acts_only_in_the_cases_he_was_named_for() {
        for (CasefileAct act : CasefileAct.values()) {
            Situation stranger =
                    situation(caller(THIRD.id(), act.role(), YUETANG), Standing.OPEN, false);
            assertThat(closed(act, stranger))
                    .as(act.name())
                    .isEqualTo(act.role() == Role.OFFICER ? "OFFICER_NOT_NAMED{}" : "open");
        }
    }

    @Test
    void a_transfer_under_way_leaves_open_what_it_must_in_every_state() {
        for (List<String> row : rows(STANDINGS)) {
            Standing standing = Standing.valueOf(row.getFirst());
            for (List<String> from : rows(MACHINE)) {
                for (CasefileAct act : CasefileAct.values()) {
                    String cell = row.get(act.ordinal() + 1);
                    boolean fits = !from.get(act.ordinal() + 1).equals("-");
                    Optional<Refused<Casefile>> closed =
                            CasefileRules.closed(
                                    act,
                                    file(state(from.getFirst())),
                                    situation(act.role(), YUETANG, standing, false));
                    assertThat(closed.map(refused -> refused.refusal().name()).orElse("+"))
                            .as(standing + " " + from.getFirst() + " " + act)
                            .isEqualTo(cell.equals("+") && !fits ? "WRONG_STATE" : cell);
                }
            }
        }
    }

    @Test
    void nothing_is_closed_while_a_transfer_is_open() {
        for (CasefileAct act : CasefileAct.values()) {
            assertThat(closed(act, situation(act.role(), YUETANG, Standing.OPEN, true)))
                    .as(act.name())
                    .isEqualTo(act == CasefileAct.CLOSE ? "OPEN_DEPENDENCY{}" : "open");
        }
    }

    @Test
    void another_office_may_nothing_and_is_told_who_writes() {
        for (CasefileAct act : CasefileAct.values()) {
            assertThat(closed(act, situation(act.role(), SHIFENG, Standing.OPEN, false)))
                    .isEqualTo("NOT_WRITING_OFFICE{office=430304局(演示)}");
        }
    }

    private static String closed(CasefileAct act, Situation situation) {
        return CasefileRules.closed(act, file(openState(act)), situation)
                .map(refused -> refused.refusal().name() + refused.particulars())
                .orElse("open");
    }

    private static CasefileState openState(CasefileAct act) {
        return state(
                switch (act) {
                    case ASSIGN, INVESTIGATE -> "FILED";
                    case ORDER_STOP, CONCLUDE, TERMINATE -> "INVESTIGATING";
                    case DECIDE -> "CONCLUDED";
                    case CLOSE -> "DECIDED";
                });
    }

    private static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : table.lines().skip(1).toList()) {
            rows.add(List.of(line.strip().split("\\s*\\|\\s*", -1)));
        }
        return rows;
    }
}
