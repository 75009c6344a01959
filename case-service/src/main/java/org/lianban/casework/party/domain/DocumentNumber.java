package org.lianban.casework.party.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an official letter. Offices write it in many ways; read tolerantly, print
 * canonically: {@code 长岳市监案移〔2026〕3号}.
 *
 * @param office 机关代字, which may collide between offices: never a key
 * @param kind 文种代字
 */
public record DocumentNumber(String office, String kind, int year, int number) {
    // Real forms differ in brackets, 字, 第 and leading zeros; none of them carries a meaning.
    private static final Pattern SHAPE =
            Pattern.compile(
                    "^[（(]?(?<office>\\p{IsHan}{1,6}?)[)）]?市监(?<kind>\\p{IsHan}{1,4}?)字?"
                            + "[〔\\[﹝［【（(](?<year>(?:19|20)\\d{2})年?[〕\\]﹞］】）)]"
                            + "第?0*(?<number>\\d{1,7})号$");

    public static Identifier check(String written) {
        String tidied = Identifier.tidy(written);
        if (tidied.isEmpty()) {
            return Identifier.wrong(tidied, IdentifierReason.EMPTY);
        }
        Optional<DocumentNumber> read = parse(written);
        if (read.isEmpty()) {
            return Identifier.wrong(tidied, IdentifierReason.UNREADABLE);
        }
        String canonical = read.get().print();
        return read.get().number() == 0
                ? Identifier.wrong(canonical, IdentifierReason.NUMBER_ZERO)
                : Identifier.valid(canonical);
    }

    public static Optional<DocumentNumber> parse(String written) {
        Matcher shape = SHAPE.matcher(Identifier.tidy(written));
        if (!shape.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new DocumentNumber(
                        shape.group("office"),
                        shape.group("kind"),
                        Integer.parseInt(shape.group("year")),
                        Integer.parseInt(shape.group("number"))));
    }

    public String print() {
        return office + "市监" + kind + "〔" + year + "〕" + number + "号";
    }
}
