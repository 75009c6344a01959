package org.lianban.casework.letter.domain;

/**
 * The number of a letter (文号) in its canonical printing, {@code 长岳市监案移〔2026〕3号}: 机关代字, 市监, 文种代字,
 * the year of the day of issue in Shanghai, and a number that has no gap within office, kind and
 * year. The 机关代字 may collide between offices: the printed number is never a key.
 */
public record LetterNumber(String documentCode, String kindCode, int year, int n) {
    public LetterNumber {
        if (documentCode.isBlank() || kindCode.isBlank()) {
            throw new IllegalArgumentException("a number has an office code and a kind code");
        }
        if (year < 2000 || year > 9999 || n < 1) {
            throw new IllegalArgumentException(
                    "a number has a year of four digits and counts from 1");
        }
    }

    @Override
    public String toString() {
        return documentCode + "市监" + kindCode + "〔" + year + "〕" + n + "号";
    }
}
