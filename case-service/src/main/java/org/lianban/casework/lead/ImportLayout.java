package org.lianban.casework.lead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.sheet.Cells;
import org.lianban.casework.sheet.SheetCell;
import org.lianban.casework.sheet.SheetLine;
import org.lianban.casework.sheet.SheetRefusal;

/** Which column of a list is which field, and what it is called there. */
final class ImportLayout {
    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d)");

    private final Map<Place, Found> columns;

    private ImportLayout(Map<Place, Found> columns) {
        this.columns = columns;
    }

    /**
     * A field.
     *
     * @param ordinal of the suspect, right or pause, from 1; 1 for all other fields
     */
    record Place(ImportColumn column, int ordinal) {}

    private record Found(int index, String heading) {}

    /**
     * Refuses a heading that means nothing here, one that is there twice, and a list without a
     * column that every row needs: nothing of a list is passed over in silence.
     */
    static ImportLayout of(
            List<String> headings, ImportKind kind, ImportWords words, Locale language) {
        List<ImportColumn> offered = ImportColumn.of(kind);
        Map<Place, Found> columns = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            Place place =
                    place(heading, words)
                            .filter(found -> offered.contains(found.column()))
                            .orElseThrow(
                                    () ->
                                            Cells.refused(
                                                    SheetRefusal.SHEET_COLUMN_UNKNOWN,
                                                    brief(heading)));
            if (columns.putIfAbsent(place, new Found(i, heading)) != null) {
                throw Cells.refused(SheetRefusal.SHEET_COLUMN_TWICE, brief(heading));
            }
        }
        for (ImportColumn column : offered) {
            if (column.required() && !columns.containsKey(new Place(column, 1))) {
                throw Cells.refused(
                        SheetRefusal.SHEET_COLUMN_MISSING, words.heading(column, language));
            }
        }
        return new ImportLayout(columns);
    }

    /** The cell of a field; empty where the list has no such column. */
    SheetCell cell(SheetLine row, Place place) {
        @Nullable Found found = columns.get(place);
        return found == null ? SheetCell.EMPTY : row.cell(found.index());
    }

    /** What the list calls a field. */
    String heading(Place place) {
        @Nullable Found found = columns.get(place);
        return found == null ? place.column().name() : found.heading();
    }

    /** A cell beyond the last heading says something that nobody would see. */
    boolean hasMore(SheetLine row) {
        return row.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
    }

    /**
     * The heading behind a pointer into the row's form; of a pointer to a whole part, or to a field
     * that the list has no column for, the first that it has of that part.
     *
     * @param ordinals of the suspects, rights and pauses that the row names, in their order
     */
    @Nullable String heading(String pointer, Map<String, List<Integer>> ordinals) {
        for (Map.Entry<Place, Found> column : columns.entrySet()) {
            Place place = column.getKey();
            String own = pointer(place, ordinals);
            if (own.equals(pointer) || own.startsWith(pointer + "/")) {
                return column.getValue().heading();
            }
        }
        // An act that is not plausible as a whole: its first day is as good a place as any.
        if (pointer.equals("/act")) {
            return heading("/actFrom", ordinals);
        }
        int part = pointer.lastIndexOf('/');
        return part > 0 ? heading(pointer.substring(0, part), ordinals) : null;
    }

    private static String pointer(Place place, Map<String, List<Integer>> ordinals) {
        String pointer = place.column().pointer();
        String part = pointer.substring(1, Math.max(1, pointer.indexOf('/', 1)));
        int index = ordinals.getOrDefault(part, List.of()).indexOf(place.ordinal());
        return pointer.replace("#", index < 0 ? "-" : String.valueOf(index));
    }

    private static Optional<Place> place(String heading, ImportWords words) {
        Optional<Place> plain = words.column(heading).map(column -> new Place(column, 1));
        if (plain.isPresent()) {
            return plain;
        }
        Matcher numbered = NUMBERED.matcher(heading.strip());
        if (!numbered.matches()) {
            return Optional.empty();
        }
        int ordinal = Integer.parseInt(numbered.group(2));
        return words.column(numbered.group(1))
                .filter(ImportColumn::repeats)
                .filter(_ -> ordinal >= 1 && ordinal <= ImportColumn.MOST_ORDINALS)
                .map(column -> new Place(column, ordinal));
    }

    // A list without a header begins with a row of words that are nobody's business.
    private static String brief(String heading) {
        return heading.length() <= 20 ? heading : heading.substring(0, 20) + "…";
    }
}
