package org.lianban.casework.sheet;

/** What stands in a cell, as the file has it. */
public sealed interface SheetCell {
    SheetCell EMPTY = new Text("");

    /** Text; every cell of a comma-separated file is. */
    record Text(String text) implements SheetCell {}

    /**
     * A number of a spreadsheet.
     *
     * @param written as the file has it: {@code 46204}, {@code 9.1430104E+17}
     */
    record Number(String written) implements SheetCell {}

    /** A formula, whatever it would come to, or the error it came to. */
    record Formula() implements SheetCell {}

    /** Nothing but space. */
    default boolean isBlank() {
        return switch (this) {
            case Text text -> text.text().isBlank();
            case Number _, Formula _ -> false;
        };
    }
}
