package org.lianban.casework.measure.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Order;

/** Lists of goods (场所/设施/财物清单, form 24): what is taken, and what goes back. */
final class GoodsLists {
    private GoodsLists() {}

    /** Left with the party on the spot, before anybody approved; none if it was written outside. */
    static List<Order> onTheSpot(Measure measure, ActPaper list, Wording wording) {
        return switch (list) {
            case ActPaper.Outside _ -> List.of();
            case ActPaper.Issued(var letter) -> {
                Map<String, String> fields = fields(measure, wording);
                MeasureFields.put(fields, LetterField.BEGUN_AT, MeasureFields.begunAt(measure));
                yield List.of(list(letter, measure, fields, measure.goods()));
            }
        };
    }

    /** What goes along with a notice or a decision. */
    static Order along(
            Notice.Ours notice, Measure measure, List<GoodsLine> goods, Wording wording) {
        return list(notice.list(), measure, fields(measure, wording), goods)
                .referringTo(notice.letter());
    }

    /** What goes along with a notice that nobody brings to the goods: they are not counted yet. */
    static IssueLetter uncounted(
            Notice.Ours notice, Measure measure, List<GoodsLine> goods, Wording wording) {
        Map<String, String> fields = fields(measure, wording);
        fields.remove(LetterField.OFFICERS.key());
        return list(notice.list(), measure, fields, goods).referringTo(notice.letter());
    }

    static List<LetterItem> items(List<GoodsLine> goods) {
        return goods.stream().map(GoodsLists::item).toList();
    }

    private static IssueLetter list(
            LetterId letter, Measure measure, Map<String, String> fields, List<GoodsLine> goods) {
        return MeasureFields.letter(letter, LetterKind.GOODS_LIST, measure, fields, items(goods));
    }

    private static Map<String, String> fields(Measure measure, Wording wording) {
        Map<String, String> fields = new HashMap<>();
        MeasureFields.put(fields, LetterField.ADDRESSED_TO, wording.addressed());
        MeasureFields.put(fields, LetterField.CASE_TITLE, wording.caseTitle());
        MeasureFields.put(fields, LetterField.PLACE, MeasureFields.place(measure, wording));
        MeasureFields.put(fields, LetterField.OFFICERS, MeasureFields.officers(measure, wording));
        return fields;
    }

    private static LetterItem item(GoodsLine line) {
        Goods goods = line.goods();
        Map<String, String> texts = new HashMap<>();
        texts.put(LetterColumn.NUMBER.key(), String.valueOf(line.line()));
        texts.put(LetterColumn.TITLE.key(), goods.what());
        texts.put(LetterColumn.SPECIFICATION.key(), "");
        texts.put(
                LetterColumn.QUANTITY.key(),
                goods.quantity().stripTrailingZeros().toPlainString() + goods.unit());
        texts.put(LetterColumn.STORAGE.key(), MeasureFields.said(goods.storage()));
        texts.put(LetterColumn.NOTE.key(), goods.perishable() ? "易腐、季节性" : "");
        return new LetterItem(texts);
    }
}
