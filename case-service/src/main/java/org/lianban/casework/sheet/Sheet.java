package org.lianban.casework.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.lianban.kernel.counter.RefusedException;

/**
 * A list that somebody brings: one line of headings, and rows that are not blank.
 *
 * @param headings as they are written, stripped; blank ones at the end left out
 */
public record Sheet(List<String> headings, List<SheetLine> rows) {
    /** Longest file, in bytes. */
    public static final int LONGEST = 5 * 1024 * 1024;

    /** Most rows below the header. */
    public static final int MOST_ROWS = 1_000;

    private static final int MOST_COLUMNS = 100;

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a comma-separated file (UTF-8 with or without mark, GB18030) or the first table of a
     * spreadsheet (.xlsx).
     *
     * @throws RefusedException with a {@link SheetRefusal}, if it is none or out of bounds
     */
    public static Sheet read(byte[] file) {
        if (file.length > LONGEST) {
            throw new RefusedException(
                    SheetRefusal.SHEET_TOO_LARGE,
                    Map.of("most", String.valueOf(LONGEST / (1024 * 1024))));
        }
        return XlsxFile.isOne(file) ? XlsxFile.read(file) : CsvFile.read(file);
    }

    /** Of all rows of a file, the first of which is the header. */
    static Sheet of(Iterator<SheetLine> all) {
        if (!all.hasNext()) {
            throw new RefusedException(SheetRefusal.SHEET_EMPTY);
        }
        List<String> headings = headings(all.next());
        List<SheetLine> rows = new ArrayList<>();
        while (all.hasNext()) {
            SheetLine row = all.next();
            if (row.isBlank()) {
                continue;
            }
            if (rows.size() == MOST_ROWS) {
                throw new RefusedException(
                        SheetRefusal.SHEET_TOO_MANY_ROWS,
                        Map.of("most", String.valueOf(MOST_ROWS)));
            }
            rows.add(row);
        }
        if (headings.isEmpty() || rows.isEmpty()) {
            throw new RefusedException(SheetRefusal.SHEET_EMPTY);
        }
        return new Sheet(headings, rows);
    }

    private static List<String> headings(SheetLine header) {
        if (header.cells().size() > MOST_COLUMNS) {
            throw new RefusedException(SheetRefusal.SHEET_UNREADABLE);
        }
        List<String> headings = new ArrayList<>();
        for (SheetCell cell : header.cells()) {
            headings.add(
                    switch (cell) {
                        case SheetCell.Text text -> text.text().strip();
                        case SheetCell.Number number -> number.written();
                        case SheetCell.Formula _ ->
                                throw new RefusedException(SheetRefusal.SHEET_UNREADABLE);
                    });
        }
        while (!headings.isEmpty() && headings.getLast().isEmpty()) {
            headings.removeLast();
        }
        return headings;
    }
}
