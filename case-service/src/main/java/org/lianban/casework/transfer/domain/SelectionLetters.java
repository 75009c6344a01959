package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.measure.domain.GoodsState;
import org.lianban.casework.measure.domain.HandingOver;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.measure.domain.OpenMeasure;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.transfer.domain.SelectedItem.Course;
import org.lianban.casework.transfer.domain.SelectedItem.ItemKind;
import org.lianban.casework.transfer.domain.SelectedItem.Says;

/** What a letter of transfer says of what is handed over (移交内容), with its digest. */
final class SelectionLetters {
    private SelectionLetters() {}

    static void put(Map<String, String> fields, TransferTerms terms, Circumstances now) {
        Selection selection = SelectionRules.of(terms, now);
        fields.put(LetterField.HANDED_OVER.key(), String.join("\n", lines(selection, terms, now)));
        fields.put(LetterField.SELECTION.key(), selection.digest());
    }

    /** The lists of goods that go along, as the letter names them among its attachments. */
    static List<String> attachments(TransferTerms terms, Circumstances now) {
        return SelectionRules.goingAlong(terms, now).stream()
                .map(OpenMeasure::measure)
                .map(
                        measure ->
                                LetterKind.GOODS_LIST.title()
                                        + "（"
                                        + HandingOver.word(measure.kind())
                                        + "，共"
                                        + held(measure)
                                        + "项）")
                .toList();
    }

    private static List<String> lines(Selection selection, TransferTerms terms, Circumstances now) {
        List<String> lines = new ArrayList<>();
        PartiesOfMatter named = now.holdings().parties();
        if (!named.parties().isEmpty()) {
            lines.add(
                    "当事人等"
                            + named.parties().size()
                            + "名："
                            + named.parties().stream()
                                    .map(PartyEntry::name)
                                    .collect(Collectors.joining("、")));
        }
        if (!named.rights().isEmpty()) {
            lines.add(
                    "涉案权利"
                            + named.rights().size()
                            + "项："
                            + named.rights().stream()
                                    .map(right -> right.name() + " " + right.number().normalised())
                                    .map(String::strip)
                                    .collect(Collectors.joining("、")));
        }
        if (!terms.isWithoutEvidence()) {
            lines.add("证据材料" + terms.evidence().size() + "项，见" + LetterKind.EVIDENCE_LIST.title());
        }
        SelectionRules.goingAlong(terms, now).forEach(open -> lines.add(goods(open, terms)));
        selection.items().stream()
                .filter(item -> item.kind() == ItemKind.CLOCK)
                .filter(item -> Course.RUNS_ON.name().equals(item.says().get(Says.COURSE)))
                .forEach(item -> lines.add(limit(item, now)));
        lines.add("核查期限自你局收到材料之日起重新计算");
        return lines;
    }

    private static String goods(OpenMeasure open, TransferTerms terms) {
        GoodsPlan plan = SelectionRules.plan(open, terms).orElseThrow();
        Measure measure = open.measure();
        String takesOver = plan.takesOver();
        return HandingOver.word(measure.kind())
                + "物品"
                + held(measure)
                + "项随案移交，存放于"
                + plan.place()
                + "，移交人"
                + plan.handsOver()
                + (takesOver == null ? "" : "，接收人" + takesOver);
    }

    private static long held(Measure measure) {
        return measure.goods().stream().filter(line -> line.state() == GoodsState.HELD).count();
    }

    private static String limit(SelectedItem clock, Circumstances now) {
        String about = clock.says().getOrDefault(Says.ABOUT, "");
        MeasureKind kind =
                now.holdings().measures().stream()
                        .map(OpenMeasure::measure)
                        .filter(measure -> measure.id().toString().equals(about))
                        .map(Measure::kind)
                        .findFirst()
                        .orElseThrow();
        return HandingOver.word(kind)
                + "期限继续计算，至"
                + LetterContent.printed(LocalDate.parse(clock.says().getOrDefault(Says.DUE, "")))
                + "届满";
    }
}
