package org.lianban.casework.lead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.sheet.Sheet;
import org.lianban.casework.sheet.SheetCell;
import org.lianban.casework.sheet.SheetLine;

/** A list of leads that could be read: a form for each row. */
final class ImportList {
    private final List<Entry> entries;

    private ImportList(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * One row of it.
     *
     * @param same an earlier row that says the same in every cell
     */
    record Entry(int row, ImportForm form, @Nullable Integer same) {}

    static ImportList of(byte[] file, ImportWords words, Locale language) {
        Sheet sheet = Sheet.read(file);
        ImportLayout layout = ImportLayout.of(sheet.headings(), words, language);
        Map<List<SheetCell>, Integer> said = new HashMap<>();
        return new ImportList(
                sheet.rows().stream()
                        .map(
                                row ->
                                        new Entry(
                                                row.number(),
                                                new ImportForm(row, layout, words),
                                                said.putIfAbsent(saying(row), row.number())))
                        .toList());
    }

    List<Entry> entries() {
        return entries;
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
