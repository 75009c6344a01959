package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.BY_BOTH;
import static org.lianban.casework.lead.domain.LeadFixtures.FORM;
import static org.lianban.casework.lead.domain.LeadFixtures.ITEM;
import static org.lianban.casework.lead.domain.LeadFixtures.LAWS;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.content;
import static org.lianban.casework.lead.domain.LeadFixtures.filing;
import static org.lianban.casework.lead.domain.LeadFixtures.form;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.officer;
import static org.lianban.casework.lead.domain.LeadFixtures.on;
import static org.lianban.casework.lead.domain.LeadFixtures.verifying;
import static org.lianban.casework.lead.domain.Rulings.made;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.lead.domain.LeadCommand.ChosenLaw;
import org.lianban.casework.lead.domain.LeadCommand.DeclineFiling;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.counter.Ruling;

class FilingLettersTest {
    @Test
    void a_filing_goes_into_the_file_with_each_condition_and_what_shows_it() {
        Map<FilingCondition, Ground> grounds = new EnumMap<>(filing().grounds());
        grounds.put(FilingCondition.PRIMA_FACIE_EVIDENCE, new Ground("见笔录", List.of(ITEM)));
        grounds.put(FilingCondition.PENALTY_DUE, new Ground(null, List.of(ITEM)));
        FileCase command =
                new FileCase(
                        grounds,
                        null,
                        new LeadCommand.Harm(HarmKind.LIFE_AND_HEALTH, "食用后就医三人"),
                        null,
                        filing().penaltyClock(),
                        FORM);

        IssueLetter letter =
                letter(
                        FilingRules.file(
                                lead(verifying()), command, BY_BOTH, null, as(Role.AGENCY_HEAD)));

        assertThat(letter.letter()).isEqualTo(FORM);
        assertThat(letter.matter()).isEqualTo(MATTER);
        assertThat(letter.kind()).isEqualTo(LetterKind.FILING_APPROVAL);
        assertThat(letter.issuer()).isEqualTo(YUELU);
        assertThat(letter.fields().keySet())
                .containsAll(
                        LetterKind.FILING_APPROVAL.form().required().stream()
                                .map(LetterField::key)
                                .toList());
        assertThat(letter.fields()).doesNotContainKey(LetterField.OPINION.key());
        assertThat(text(letter, LetterField.DECISION))
                .isEqualTo(
                        """
                        经审查，符合下列立案条件：
                        1．有证据初步证明存在违法行为：见笔录，证据1件。
                        2．依据市场监督管理法律、法规、规章应当给予行政处罚：证据1件。
                        3．属于本部门管辖：见核查笔录。
                        4．在给予行政处罚的法定期限内：见核查笔录。
                        同意立案。""");
        assertThat(text(letter, LetterField.FACTS)).endsWith("\n危害后果：食用后就医三人");
        assertThat(text(letter, LetterField.LEGAL_BASIS))
                .isEqualTo("《市场监督管理行政处罚程序规定》第十九条；《商标法》第五十七条、第六十条");
        assertThat(text(letter, LetterField.OFFICERS)).contains("演示执法证11", "演示执法证12");
    }

    @Test
    void whoever_applies_the_lighter_newer_law_cites_it() {
        LocalDate before = LocalDate.of(2026, 12, 31);
        LocalDate after = LocalDate.of(2027, 1, 1);
        assertThat(basis(LawChoice.AT_ACT, before, after)).endsWith("；《商标法》第五十七条、第六十条");
        assertThat(basis(LawChoice.LIGHTER, before, after)).endsWith("；《商标法》第七十二条、第七十四条");
    }

    @Test
    void a_case_filed_under_the_lighter_law_stays_under_that_of_the_day_of_filing() {
        LeadContent ended =
                content(
                        BreachType.TM_INFRINGE_3,
                        "430104",
                        null,
                        new ActPeriod(null, LocalDate.of(2026, 12, 31), false),
                        LocalDate.of(2026, 12, 31));
        LocalDate filed = LocalDate.of(2027, 1, 1);
        assertThat(AppliedLaw.of(ended, LawChoice.LIGHTER, filed, LAWS).on()).isEqualTo(filed);
        assertThat(AppliedLaw.of(ended, null, filed, LAWS).on())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void an_act_that_goes_on_is_judged_by_what_is_in_force_now() {
        LeadContent goesOn =
                content(
                        BreachType.TM_INFRINGE_3,
                        "430104",
                        null,
                        new ActPeriod(LocalDate.of(2026, 11, 1), null, true),
                        LocalDate.of(2026, 12, 1));
        LocalDate today = LocalDate.of(2027, 1, 4);
        assertThat(AppliedLaw.of(goesOn, null, today, LAWS).printed(LAWS))
                .isEqualTo("《商标法》第七十二条、第七十四条");
    }

    @Test
    void a_case_that_is_not_filed_goes_into_the_file_with_its_ground() {
        IssueLetter letter =
                letter(
                        FilingRules.decline(
                                lead(verifying()),
                                new DeclineFiling(NonFilingGround.NO_FAULT_PROVED, "进货票据齐全", FORM),
                                BY_BOTH,
                                as(Role.AGENCY_HEAD)));

        assertThat(letter.letter()).isEqualTo(FORM);
        assertThat(letter.kind()).isEqualTo(LetterKind.FILING_APPROVAL);
        assertThat(text(letter, LetterField.DECISION)).isEqualTo("不予立案：当事人有证据足以证明没有主观过错。\n进货票据齐全");
        assertThat(text(letter, LetterField.LEGAL_BASIS)).isEqualTo("《市场监督管理行政处罚程序规定》第二十条");
    }

    private static String basis(LawChoice choice, LocalDate actEnd, LocalDate today) {
        FileCase command = filing(new ActPeriod(null, actEnd, false), null);
        return text(
                letter(
                        FilingRules.file(
                                lead(verifying()),
                                new FileCase(
                                        command.grounds(),
                                        command.act(),
                                        null,
                                        new ChosenLaw(choice, "两相比较(演示)"),
                                        command.penaltyClock(),
                                        FORM),
                                form(
                                        List.of(
                                                officer(11, YUELU, Role.OFFICER, today),
                                                officer(12, YUELU, Role.OFFICER, today))),
                                null,
                                on(Role.AGENCY_HEAD, today))),
                LetterField.LEGAL_BASIS);
    }

    private static IssueLetter letter(Ruling<Lead> ruling) {
        return (IssueLetter) made(ruling).orders().getLast();
    }

    private static String text(IssueLetter letter, LetterField field) {
        return letter.fields().getOrDefault(field.key(), "");
    }
}
