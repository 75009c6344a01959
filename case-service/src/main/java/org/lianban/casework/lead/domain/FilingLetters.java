package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadCommand.ChosenLaw;
import org.lianban.casework.lead.domain.LeadCommand.DeclineFiling;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.lead.domain.LeadCommand.Harm;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Certified;
import org.lianban.kernel.contract.LetterId;

/**
 * The form by which a head files or declines (立案/不予立案审批表, form 7; 程序规定19, 20); it goes into the
 * file. What the unit thinks it writes there by hand: nobody enters it.
 */
final class FilingLetters {
    private static final String FILING = "procedure-filing";
    private static final String NON_FILING = "procedure-non-filing";

    private FilingLetters() {}

    /**
     * @param lead with act and harm as verification established them
     */
    static IssueLetter filed(Lead lead, FileCase command, FilingForm form, Situation situation) {
        Map<LetterField, String> fields = fields(lead, form, situation);
        fields.put(LetterField.FACTS, facts(lead, command.harm()));
        fields.put(LetterField.LEGAL_BASIS, basis(FILING, lead, command.law(), situation));
        fields.put(LetterField.DECISION, decision(command));
        return letter(command.form(), lead, fields);
    }

    static IssueLetter declined(
            Lead lead, DeclineFiling command, FilingForm form, Situation situation) {
        Map<LetterField, String> fields = fields(lead, form, situation);
        fields.put(LetterField.FACTS, lead.content().text());
        fields.put(
                LetterField.LEGAL_BASIS,
                situation.laws().printed(List.of(NON_FILING), situation.today()));
        fields.put(
                LetterField.DECISION,
                "不予立案：" + command.ground().words() + "。\n" + command.reason());
        return letter(command.form(), lead, fields);
    }

    private static IssueLetter letter(LetterId letter, Lead lead, Map<LetterField, String> fields) {
        Map<String, String> named = new LinkedHashMap<>();
        fields.forEach((field, text) -> named.put(field.key(), text));
        return IssueLetter.toNoOffice(
                letter,
                lead.matter(),
                null,
                LetterKind.FILING_APPROVAL,
                lead.office(),
                named,
                List.of());
    }

    private static Map<LetterField, String> fields(
            Lead lead, FilingForm form, Situation situation) {
        Map<LetterField, String> fields = new EnumMap<>(LetterField.class);
        fields.put(LetterField.CASE_TITLE, situation.matter().title());
        fields.put(LetterField.REGISTRATION_NUMBER, situation.matter().writing().number());
        fields.put(LetterField.SOURCE_CLASS, lead.content().source().tick());
        fields.put(LetterField.FOUND_ON, lead.content().foundOn().toString());
        put(fields, LetterField.PARTY, form.parties().addressed());
        put(fields, LetterField.PARTY_CODE, form.parties().addressedCode());
        put(fields, LetterField.OFFICERS, Certified.lines(form.officers(), situation.today()));
        return fields;
    }

    private static String facts(Lead lead, @Nullable Harm harm) {
        return harm == null
                ? lead.content().text()
                : lead.content().text() + "\n危害后果：" + harm.note();
    }

    // The breach by the law that applies to the act, where a single article forbids it.
    private static String basis(
            String filing, Lead lead, @Nullable ChosenLaw law, Situation situation) {
        LocalDate today = situation.today();
        String provisions =
                AppliedLaw.of(
                                lead.content(),
                                law == null ? null : law.choice(),
                                today,
                                situation.laws())
                        .printed(situation.laws());
        String filed = situation.laws().printed(List.of(filing), today);
        return provisions.isEmpty() ? filed : filed + "；" + provisions;
    }

    // Whoever files finds that all four conditions are met (程序规定19), and by what.
    private static String decision(FileCase command) {
        List<String> lines = new ArrayList<>();
        lines.add("经审查，符合下列立案条件：");
        for (FilingCondition condition : FilingCondition.values()) {
            lines.add(
                    (condition.ordinal() + 1)
                            + "．"
                            + condition.words()
                            + shown(command.grounds().get(condition)));
        }
        lines.add(agreed(command.law()));
        return String.join("\n", lines);
    }

    private static String shown(@Nullable Ground ground) {
        List<String> shown = new ArrayList<>();
        if (ground != null && ground.note() != null) {
            shown.add(ground.note());
        }
        if (ground != null && !ground.items().isEmpty()) {
            shown.add("证据" + ground.items().size() + "件");
        }
        return shown.isEmpty() ? "。" : "：" + String.join("，", shown) + "。";
    }

    private static String agreed(@Nullable ChosenLaw law) {
        if (law == null) {
            return "同意立案。";
        }
        return switch (law.choice()) {
            case AT_ACT -> "同意立案，适用违法行为发生时的规定：" + law.reason();
            case LIGHTER -> "同意立案，适用作出决定时处罚较轻的新规定：" + law.reason();
        };
    }

    private static void put(
            Map<LetterField, String> fields, LetterField field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fields.put(field, text);
        }
    }
}
