package org.lianban.casework.sheet;

import org.lianban.kernel.counter.Refusal;

/** Why a file, or a cell of it, cannot be read. */
public enum SheetRefusal implements Refusal {
    /** Neither text in UTF-8 or GB18030 nor an .xlsx, or broken. */
    SHEET_UNREADABLE,
    /** Too long, or it would be once unpacked. */
    SHEET_TOO_LARGE,
    SHEET_TOO_MANY_ROWS,
    /** Nothing below the header, or no header. */
    SHEET_EMPTY,
    SHEET_COLUMN_UNKNOWN,
    SHEET_COLUMN_TWICE,
    SHEET_COLUMN_MISSING,
    /** Formulas are not evaluated. */
    SHEET_FORMULA,
    /** The spreadsheet has rounded it, shows it with an exponent, or may have cut off zeros. */
    SHEET_NUMBER_ROUNDED,
    SHEET_DAY_UNREADABLE,
    /** A cell for one of several words says none of them. */
    SHEET_WORD_UNKNOWN,
    /** Another row of the same file says the same. */
    SHEET_ROW_TWICE,
    /** It stands beside the last heading, where nobody would read it. */
    SHEET_CELL_WITHOUT_HEADING
}
