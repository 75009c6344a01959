package org.lianban.casework.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.RefusedException;

/** What a person meant by a cell. Refuses, naming the column, whatever would have to be guessed. */
public final class Cells {
    // Spreadsheets keep fifteen digits of a number; whatever stood behind them is gone.
    private static final int MOST_DIGITS = 15;
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d{1,3}");
    // 2026-07-01, 2026/7/1, 2026.7.1, 2026年7月1日; midnight may be added by a program.
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?(?:[ T]0?0:00(?::00)?)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.0+)?");
    // Day 60 of 1900 never was; from here on all programs count alike.
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private Cells() {}

    /** The text of a cell, stripped; null if there is none. A whole number is its digits. */
    public static @Nullable String text(SheetCell cell, String column) {
        return switch (cell) {
            case SheetCell.Text text -> text(words(text, column), column);
            case SheetCell.Number number -> digits(number.written(), column);
            case SheetCell.Formula _ -> throw refused(SheetRefusal.SHEET_FORMULA, column);
        };
    }

    /** The text of a cell that no number may stand for: one has lost the zeros it began with. */
    public static @Nullable String written(SheetCell cell, String column) {
        return switch (cell) {
            case SheetCell.Number _ -> throw refused(SheetRefusal.SHEET_NUMBER_ROUNDED, column);
            case SheetCell.Text _, SheetCell.Formula _ -> text(cell, column);
        };
    }

    /**
     * The day that a cell says, in one of the usual ways of writing it. Only what a spreadsheet
     * keeps as a number may be a serial number: five digits of text may be anything.
     */
    public static @Nullable LocalDate day(SheetCell cell, String column) {
        return switch (cell) {
            case SheetCell.Text text -> writtenDay(words(text, column), column);
            case SheetCell.Number number -> countedDay(number.written(), column);
            case SheetCell.Formula _ -> throw refused(SheetRefusal.SHEET_FORMULA, column);
        };
    }

    private static LocalDate countedDay(String number, String column) {
        if (!SERIAL.matcher(number).matches()) {
            throw refused(SheetRefusal.SHEET_DAY_UNREADABLE, column);
        }
        return SERIAL_ZERO.plusDays(Long.parseLong(number.substring(0, 5)));
    }

    private static @Nullable LocalDate writtenDay(String written, String column) {
        if (written.isEmpty()) {
            return null;
        }
        Matcher day = DAY.matcher(written);
        if (!day.matches()) {
            throw refused(SheetRefusal.SHEET_DAY_UNREADABLE, column);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(3)));
        } catch (DateTimeException e) {
            throw refused(SheetRefusal.SHEET_DAY_UNREADABLE, column);
        }
    }

    /** The refusal of a cell; the column is named as the file names it, the cell never repeated. */
    public static RefusedException refused(SheetRefusal refusal, String column) {
        return new RefusedException(refusal, Map.of("column", column));
    }

    // A text that office programs would compute, had it not lost its kind on the way into a file.
    private static String words(SheetCell.Text text, String column) {
        String stripped = text.text().strip();
        if (stripped.length() > 1 && stripped.charAt(0) == '=') {
            throw refused(SheetRefusal.SHEET_FORMULA, column);
        }
        return stripped;
    }

    private static @Nullable String text(String text, String column) {
        if (EXPONENT.matcher(text).matches()) {
            throw refused(SheetRefusal.SHEET_NUMBER_ROUNDED, column);
        }
        return text.isEmpty() ? null : text;
    }

    private static String digits(String written, String column) {
        BigDecimal number;
        try {
            number = new BigDecimal(written).stripTrailingZeros();
        } catch (NumberFormatException e) {
            throw refused(SheetRefusal.SHEET_NUMBER_ROUNDED, column);
        }
        if (number.precision() - number.scale() > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw refused(SheetRefusal.SHEET_NUMBER_ROUNDED, column);
        }
        return number.toPlainString();
    }
}
