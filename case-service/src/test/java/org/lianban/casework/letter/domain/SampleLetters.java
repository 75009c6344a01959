package org.lianban.casework.letter.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** Letters between Yuelu and Xiangtan for tests. */
public final class SampleLetters {
    public static final OfficeId YUELU = OfficeId.of("430104");
    public static final OfficeId XIANGTAN = OfficeId.of("430300");
    public static final OfficeTree OFFICES =
            new OfficeTree(List.of(office(YUELU, "长沙市岳麓区市场监督管理局", "长岳"), xiangtan()));
    public static final MatterId MATTER = MatterId.of("01980000-0000-7000-8000-000000000001");
    public static final LetterId LETTER = LetterId.of("01980000-0000-7000-8000-000000000002");

    private SampleLetters() {}

    /** Every field of the kind is filled with a text that names it. */
    public static IssueLetter full(LetterKind kind) {
        Map<String, String> fields = new HashMap<>();
        kind.form().fields().forEach(field -> fields.put(field.key(), sample(field)));
        return letter(kind, fields);
    }

    /** Only what must be said is said. */
    public static IssueLetter bare(LetterKind kind) {
        Map<String, String> fields = new HashMap<>();
        kind.form().required().forEach(field -> fields.put(field.key(), sample(field)));
        return letter(kind, fields);
    }

    public static IssueLetter letter(LetterKind kind, Map<String, String> fields) {
        return new IssueLetter(
                LETTER,
                MATTER,
                null,
                null,
                kind,
                YUELU,
                kind.form().addressing() == Addressing.OFFICES ? List.of(XIANGTAN) : List.of(),
                fields,
                items(kind));
    }

    /** One line, of which every column names itself. */
    private static List<LetterItem> items(LetterKind kind) {
        Map<String, String> texts = new HashMap<>();
        LetterColumn.keys(kind).forEach(column -> texts.put(column, "列·" + column));
        return kind.form().hasItems() ? List.of(new LetterItem(texts)) : List.of();
    }

    /** The same order again as another letter. */
    public static IssueLetter another(IssueLetter letter) {
        return new IssueLetter(
                new LetterId(UUID.randomUUID()),
                letter.matter(),
                letter.about(),
                letter.refersTo(),
                letter.kind(),
                letter.issuer(),
                letter.addressees(),
                letter.fields(),
                letter.items());
    }

    public static String sample(LetterField field) {
        return switch (field.sort()) {
            case LINE, TEXT, LINES -> "演示·" + field.name();
            case DAY -> "2026-07-%02d".formatted(1 + field.ordinal() % 28);
            case MOMENT -> "2026-07-%02dT09:30".formatted(1 + field.ordinal() % 28);
        };
    }

    private static Office xiangtan() {
        return office(XIANGTAN, "湘潭市市场监督管理局", "潭");
    }

    private static Office office(OfficeId id, String name, String documentCode) {
        return new Office(id, name, name, OfficeKind.CITY, documentCode, null, List.of(), Set.of());
    }
}
