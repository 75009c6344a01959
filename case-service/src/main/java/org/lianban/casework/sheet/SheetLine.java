package org.lianban.casework.sheet;

import java.util.List;

/**
 * A row below the header that is not blank.
 *
 * @param number as the spreadsheet counts: the header is row 1
 * @param cells from the first column on; there may be fewer or more than headings
 */
public record SheetLine(int number, List<SheetCell> cells) {
    public SheetLine {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 0; empty beyond the last. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }
}
