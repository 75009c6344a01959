package org.lianban.casework.lead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.ImportLayout.Place;
import org.lianban.casework.sheet.Sheet;
import org.lianban.casework.sheet.SheetCell;
import org.lianban.casework.sheet.SheetLine;

/** A list that could be read: a form for each row. */
final class ImportList {
    private static final Place FORMER_NUMBER = new Place(ImportColumn.FORMER_NUMBER, 1);

    private final List<Entry> entries;

    private ImportList(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * One row of it.
     *
     * @param same an earlier row that says the same in every cell
     * @param numbered an earlier row with the same former number
     */
    record Entry(
            int row,
            ImportKind kind,
            ImportForm form,
            @Nullable Integer same,
            @Nullable Integer numbered) {}

    static ImportList of(byte[] file, ImportKind kind, ImportWords words, Locale language) {
        Sheet sheet = Sheet.read(file);
        ImportLayout layout = ImportLayout.of(sheet.headings(), kind, words, language);
        Map<List<SheetCell>, Integer> said = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (SheetLine row : sheet.rows()) {
            @Nullable Integer same = said.putIfAbsent(saying(row), row.number());
            String number = written(layout.cell(row, FORMER_NUMBER));
            @Nullable Integer numbered =
                    number.isEmpty() ? null : numbers.putIfAbsent(number, row.number());
            entries.add(
                    new Entry(
                            row.number(),
                            kind,
                            new ImportForm(row, layout, words),
                            same,
                            numbered));
        }
        return new ImportList(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    private static String written(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Text text -> text.text().strip();
            case SheetCell.Number number -> number.written();
            case SheetCell.Formula _ -> "";
        };
    }

    // Without the blank cells at its end, of which programs write more or fewer.
    private static List<SheetCell> saying(SheetLine row) {
        List<SheetCell> cells = new ArrayList<>(row.cells());
        while (cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }
}
