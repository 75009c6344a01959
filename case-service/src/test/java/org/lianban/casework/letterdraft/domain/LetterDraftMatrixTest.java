package org.lianban.casework.letterdraft.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.FIRST;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.HEAD;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.HETANG;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.NOTICE;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.RECORD;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.THIRD;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.YUHUA;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.actor;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.as;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.at;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.begin;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.caller;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.command;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.draft;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.matter;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.moved;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.officer;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.situation;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.whole;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterReturned;
import org.lianban.kernel.contract.LetterSubmitted;
import org.lianban.kernel.counter.Ruling;

/** Every cell of the machine drawn in {@code package-info}. */
class LetterDraftMatrixTest {
    // Where each command leads from each state; a dash is WRONG_STATE.
    private static final String SIGNED =
            """
            state     | REVISE | SUBMIT    | RETURN | ISSUE  | WITHDRAW
            DRAFT     | DRAFT  | SUBMITTED | -      | -      | DROPPED
            SUBMITTED | -      | -         | DRAFT  | ISSUED | DROPPED
            ISSUED    | -      | -         | -      | -      | -
            DROPPED   | -      | -         | -      | -      | -
            """;

    private static final String OF_OFFICERS =
            """
            state     | REVISE | SUBMIT                      | RETURN | ISSUE  | WITHDRAW
            DRAFT     | DRAFT  | LETTER_NEEDS_NO_SIGNATURE{} | -      | ISSUED | DROPPED
            ISSUED    | -      | -                           | -      | -      | -
            DROPPED   | -      | -                           | -      | -      | -
            """;

    private static final String STANDINGS =
            """
            standing    | NOTICE             | RECORD
            OPEN        | open               | open
            IN_TRANSFER | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY
            URGENT_ONLY | URGENT_ONLY        | open
            ENDED       | WRONG_STATE        | WRONG_STATE
            """;

    @Test
    void each_command_leads_where_the_machine_says() {
        walk(NOTICE, SIGNED);
        walk(LetterKind.CASE_SOURCE_RECORD, SIGNED);
        walk(RECORD, OF_OFFICERS);
        walk(LetterKind.EVIDENCE_EXTRACT, OF_OFFICERS);
    }

    private static void walk(LetterKind kind, String machine) {
        for (List<String> row : rows(machine)) {
            for (LetterDraftAct act : LetterDraftAct.values()) {
                String from = row.getFirst();
                String cell = row.get(act.ordinal() + 1);
                assertThat(decided(act, draft(kind, from), as(actor(act, kind))))
                        .as(kind + " " + from + " " + act)
                        .isEqualTo(cell.equals("-") ? "WRONG_STATE{state=" + from + "}" : cell);
            }
        }
    }

    @Test
    void officers_in_charge_and_the_head_of_the_unit_draft() {
        for (Role role : Role.values()) {
            String expected =
                    switch (role) {
                        case OFFICER, UNIT_HEAD -> "open";
                        default -> "ROLE_REQUIRED{role=OFFICER / UNIT_HEAD}";
                    };
            Caller caller = caller(FIRST.id(), role);
            assertThat(word(LetterDraftRules.begin(begin(NOTICE, whole(NOTICE)), as(caller))))
                    .as("begin by " + role)
                    .isEqualTo(expected.equals("open") ? "DRAFT" : expected);
            for (LetterDraftAct act :
                    List.of(
                            LetterDraftAct.REVISE,
                            LetterDraftAct.SUBMIT,
                            LetterDraftAct.WITHDRAW)) {
                assertThat(closed(act, draft(NOTICE, "DRAFT"), as(caller)))
                        .as(act + " by " + role)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void only_the_role_that_the_form_names_signs() {
        for (LetterKind kind : LetterKind.values()) {
            if (!kind.form().isDrafted()) {
                continue;
            }
            Role signer = kind.form().signer();
            String state = signer == Role.OFFICER ? "DRAFT" : "SUBMITTED";
            for (Role role : Role.values()) {
                assertThat(
                                closed(
                                        LetterDraftAct.ISSUE,
                                        draft(kind, state),
                                        as(caller(FIRST.id(), role))))
                        .as(kind + " by " + role)
                        .isEqualTo(role == signer ? "open" : "ROLE_REQUIRED{role=" + signer + "}");
            }
        }
    }

    @Test
    void an_officer_acts_only_in_the_matters_he_was_named_for() {
        LetterDraftSituation other = as(caller(THIRD.id(), Role.OFFICER));
        assertThat(word(LetterDraftRules.begin(begin(NOTICE, whole(NOTICE)), other)))
                .isEqualTo("OFFICER_NOT_NAMED{}");
        assertThat(closed(LetterDraftAct.ISSUE, draft(RECORD, "DRAFT"), other))
                .isEqualTo("OFFICER_NOT_NAMED{}");
    }

    @Test
    void the_head_of_the_unit_who_is_officer_elsewhere_drafts_as_head() {
        Caller both = caller(HEAD, Role.OFFICER, Role.UNIT_HEAD);
        assertThat(LetterDraftRules.drafter(as(both))).isEqualTo(Role.UNIT_HEAD);
        assertThat(LetterDraftRules.drafter(officer())).isEqualTo(Role.OFFICER);
        assertThat(closed(LetterDraftAct.ISSUE, draft(RECORD, "DRAFT"), as(both)))
                .isEqualTo("OFFICER_NOT_NAMED{}");
    }

    @Test
    void whoever_signs_for_a_colleague_acts_for_him() {
        Caller deputy =
                new Caller(
                        HEAD,
                        YUHUA,
                        "人员(演示)",
                        Set.of(Role.AGENCY_HEAD, Role.UNIT_HEAD),
                        Map.of(Role.AGENCY_HEAD, THIRD.id()));
        LetterDraft submitted = draft(NOTICE, "SUBMITTED");
        assertThat(
                        deputy.actor(
                                        List.of(
                                                LetterDraftRules.decider(
                                                        LetterDraftAct.ISSUE,
                                                        submitted,
                                                        as(deputy))))
                                .onBehalfOf())
                .isEqualTo(THIRD.id());
        assertThat(
                        deputy.actor(
                                        List.of(
                                                LetterDraftRules.decider(
                                                        LetterDraftAct.WITHDRAW,
                                                        submitted,
                                                        as(deputy))))
                                .onBehalfOf())
                .isNull();
    }

    @Test
    void what_the_matter_forbids_is_closed_and_what_ends_a_draft_stays_open() {
        for (List<String> row : rows(STANDINGS)) {
            MatterFile matter = matter(Standing.valueOf(row.getFirst()), Stage.VERIFYING);
            for (LetterKind kind : List.of(NOTICE, RECORD)) {
                String cell = row.get(kind == NOTICE ? 1 : 2);
                LetterDraftSituation now =
                        situation(caller(FIRST.id(), Role.OFFICER), matter, Set.of());
                assertThat(code(word(LetterDraftRules.begin(begin(kind, whole(kind)), now))))
                        .isEqualTo(cell.equals("open") ? "DRAFT" : cell);
                assertThat(code(closed(LetterDraftAct.REVISE, draft(kind, "DRAFT"), now)))
                        .isEqualTo(cell);
                assertThat(closed(LetterDraftAct.WITHDRAW, draft(kind, "DRAFT"), now))
                        .isEqualTo("open");
            }
            LetterDraftSituation signing =
                    situation(caller(HEAD, Role.AGENCY_HEAD), matter, Set.of());
            assertThat(code(closed(LetterDraftAct.ISSUE, draft(NOTICE, "SUBMITTED"), signing)))
                    .isEqualTo(row.get(1));
            assertThat(closed(LetterDraftAct.RETURN, draft(NOTICE, "SUBMITTED"), signing))
                    .isEqualTo("open");
        }
    }

    @Test
    void letters_are_written_while_the_matter_is_handled() {
        for (Stage stage : Stage.values()) {
            boolean open =
                    Set.of(Stage.REGISTERED, Stage.VERIFYING, Stage.FILED, Stage.DECIDED)
                            .contains(stage);
            LetterDraftSituation now =
                    situation(
                            caller(FIRST.id(), Role.OFFICER),
                            matter(Standing.OPEN, stage),
                            Set.of());
            assertThat(word(LetterDraftRules.begin(begin(NOTICE, whole(NOTICE)), now)))
                    .as(stage.name())
                    .isEqualTo(open ? "DRAFT" : "WRONG_STATE{state=" + stage + "}");
        }
    }

    @Test
    void once_the_matter_has_moved_its_drafts_stay_as_they_are() {
        for (MatterFile matter : List.of(moved(HETANG, 2), moved(YUHUA, 3))) {
            for (LetterDraftAct act : LetterDraftAct.values()) {
                for (String state : List.of("DRAFT", "SUBMITTED", "ISSUED", "DROPPED")) {
                    assertThat(
                                    decided(
                                            act,
                                            draft(NOTICE, state),
                                            situation(actor(act, NOTICE), matter, Set.of())))
                            .isEqualTo("DRAFT_OF_FORMER_OFFICE{}");
                }
            }
        }
        assertThat(
                        word(
                                LetterDraftRules.begin(
                                        begin(NOTICE, whole(NOTICE)),
                                        situation(
                                                caller(FIRST.id(), Role.OFFICER),
                                                moved(HETANG, 2),
                                                Set.of()))))
                .isEqualTo("NOT_WRITING_OFFICE{office=430202局(演示)}");
    }

    @Test
    void what_an_act_of_another_room_issues_is_not_drafted() {
        for (LetterKind kind : LetterKind.values()) {
            assertThat(LetterDraftRules.closedToDrafts(kind, officer()).isEmpty())
                    .as(kind.name())
                    .isEqualTo(kind.form().isDrafted());
        }
        assertThat(LetterDraftRules.kinds(officer()))
                .contains(NOTICE, RECORD)
                .doesNotContain(LetterKind.TRANSFER_LETTER, LetterKind.SERVICE_RECORD);
        assertThat(LetterDraftRules.kinds(as(caller(FIRST.id(), Role.LIAISON)))).isEmpty();
    }

    @Test
    void submission_and_return_are_told_and_issue_orders_the_letter() {
        Ruling.Made<LetterDraft> submitted =
                made(LetterDraftAct.SUBMIT, draft(NOTICE, "DRAFT"), officer());
        assertThat(submitted.facts())
                .singleElement()
                .isEqualTo(
                        new LetterSubmitted(
                                LetterDraftFixtures.MATTER,
                                LetterDraftFixtures.LETTER,
                                "PRODUCTION_NOTICE",
                                YUHUA,
                                "AGENCY_HEAD"));
        Ruling.Made<LetterDraft> returned =
                made(LetterDraftAct.RETURN, submitted.next(), as(caller(HEAD, Role.AGENCY_HEAD)));
        assertThat(returned.facts())
                .singleElement()
                .isEqualTo(
                        new LetterReturned(
                                LetterDraftFixtures.MATTER,
                                LetterDraftFixtures.LETTER,
                                "PRODUCTION_NOTICE",
                                YUHUA,
                                FIRST.id()));
        assertThat(returned.next().lastReturn())
                .isEqualTo(new Returned(new Mark(HEAD, at()), "请补充(演示)"));
        Ruling.Made<LetterDraft> issued =
                made(
                        LetterDraftAct.ISSUE,
                        draft(NOTICE, "SUBMITTED"),
                        as(caller(HEAD, Role.AGENCY_HEAD)));
        assertThat(issued.facts()).isEmpty();
        assertThat(issued.orders()).singleElement().isEqualTo(issued.next().letter());
    }

    private static Ruling.Made<LetterDraft> made(
            LetterDraftAct act, LetterDraft draft, LetterDraftSituation now) {
        return (Ruling.Made<LetterDraft>)
                LetterDraftRules.decide(draft, command(act, draft.kind()), now);
    }

    private static String decided(LetterDraftAct act, LetterDraft draft, LetterDraftSituation now) {
        return word(LetterDraftRules.decide(draft, command(act, draft.kind()), now));
    }

    private static String closed(LetterDraftAct act, LetterDraft draft, LetterDraftSituation now) {
        return LetterDraftRules.closed(act, draft, now)
                .map(closed -> closed.because().name() + closed.particulars())
                .orElse("open");
    }

    private static String code(String answer) {
        return answer.replaceFirst("\\{.*", "");
    }

    private static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : table.lines().skip(1).toList()) {
            rows.add(List.of(line.strip().split("\\s*\\|\\s*", -1)));
        }
        return rows;
    }
}
