package org.lianban.casework.letter.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a letter (文号) in its canonical printing, {@code 长岳市监案移〔2026〕3号}: 机关代字, 市监, 文种代字,
 * the year of the day of issue in Shanghai, and a number that has no gap within office, kind and
 * year. The 机关代字 may collide between offices: the printed number is never a key.
 */
public record LetterNumber(String documentCode, String kindCode, int year, int n) {
    /** The highest number of a year: seven digits are read back. */
    public static final int MOST = 9_999_999;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");

    // After normalisation, which folds full-width digits and brackets. Seen on real letters: 〔〕,
    // [],
    // ﹝﹞, a bracketed 机关代字, 字 after the kind, 第 before the number, leading zeros; and in a hurry
    // a stroke between year and number instead of brackets.
    private static final Pattern TOLERANT =
            Pattern.compile(
                    "\\(?(?<office>\\p{IsHan}{1,6}?)\\)?市监(?<kind>\\p{IsHan}{2,4}?)字?"
                            + "(?:[〔\\[(【〖❲](?<year>\\d{4})年?[〕\\])】〗❳]|(?<bare>\\d{4})年?[-‐‑‒–—―−/])"
                            + "第?0*(?<n>\\d{1,7})号?");
    private static final Pattern ALONE = Pattern.compile("第?0*(?<n>\\d{1,7})号?");

    public LetterNumber {
        if (documentCode.isBlank() || kindCode.isBlank()) {
            throw new IllegalArgumentException("a number has an office code and a kind code");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR || n < 1 || n > MOST) {
            throw new IllegalArgumentException(
                    "a number has a year of four digits and counts from 1, in seven digits at most");
        }
    }

    /** The number of a kind that has numbers. */
    public static LetterNumber of(String documentCode, LetterKind kind, int year, int n) {
        String kindCode = kind.numberCode();
        if (kindCode == null) {
            throw new IllegalArgumentException(kind + " has no numbers");
        }
        return new LetterNumber(documentCode, kindCode, year, n);
    }

    /** Reads a number as offices write it; empty if it is none. What is printed is read back. */
    public static Optional<LetterNumber> parse(String text) {
        Matcher read = TOLERANT.matcher(plain(text));
        if (!read.matches()) {
            return Optional.empty();
        }
        @Nullable String bracketed = read.group("year");
        int year = Integer.parseInt(bracketed == null ? read.group("bare") : bracketed);
        int n = Integer.parseInt(read.group("n"));
        return year < FIRST_YEAR || n < 1
                ? Optional.empty()
                : Optional.of(new LetterNumber(read.group("office"), read.group("kind"), year, n));
    }

    /** Reads the number within its year alone, {@code 第0012号}; empty if it is none. */
    public static Optional<Integer> parseAlone(String text) {
        Matcher read = ALONE.matcher(plain(text));
        return read.matches()
                ? Optional.of(Integer.parseInt(read.group("n"))).filter(n -> n > 0)
                : Optional.empty();
    }

    private static String plain(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    @Override
    public String toString() {
        return documentCode + "市监" + kindCode + "〔" + year + "〕" + n + "号";
    }
}
