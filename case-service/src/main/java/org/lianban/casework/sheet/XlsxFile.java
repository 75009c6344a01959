package org.lianban.casework.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.RefusedException;

/** The first table of a spreadsheet (Office Open XML). */
final class XlsxFile {
    /**
     * What all parts together may unpack to, in bytes; a list of 1,000 rows takes one or two MB.
     */
    static final long MOST_UNPACKED = 40L * 1024 * 1024;

    private static final int MOST_PARTS = 200;

    private XlsxFile() {}

    /** Begins as an archive does; no text does. */
    static boolean isOne(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static Sheet read(byte[] file) {
        try {
            bound(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                // Its days would be four years off, and nobody would see it.
                if (workbook.isDate1904()) {
                    throw new RefusedException(SheetRefusal.SHEET_UNREADABLE);
                }
                return Sheet.of(rows.map(XlsxFile::row).iterator());
            }
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A broken or hostile archive: its reader says so in many ways, all of them meant.
            throw new RefusedException(SheetRefusal.SHEET_UNREADABLE);
        }
    }

    // A small archive may unpack to more than the machine has. Looked into by what the reader
    // itself opens it with, so that both see the same parts.
    private static void bound(byte[] file) throws IOException {
        long unpacked = 0;
        int parts = 0;
        byte[] block = new byte[64 * 1024];
        try (ZipFile archive = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(archive.getEntries())) {
                parts++;
                try (InputStream content = archive.getInputStream(part)) {
                    for (int read = content.read(block); read > 0; read = content.read(block)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
                            throw new RefusedException(
                                    SheetRefusal.SHEET_TOO_LARGE,
                                    Map.of("most", String.valueOf(Sheet.LONGEST / (1024 * 1024))));
                        }
                    }
                }
            }
        }
    }

    private static SheetLine row(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell(cell));
        }
        return new SheetLine(row.getRowNum(), cells);
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return SheetCell.EMPTY;
        }
        if (cell.getFormula() != null) {
            return new SheetCell.Formula();
        }
        return switch (cell.getType()) {
            case NUMBER -> new SheetCell.Number(cell.getRawValue());
            case STRING -> new SheetCell.Text(cell.asString());
            case BOOLEAN -> new SheetCell.Text(cell.asBoolean() ? "TRUE" : "FALSE");
            case FORMULA, ERROR -> new SheetCell.Formula();
            case EMPTY -> SheetCell.EMPTY;
        };
    }
}
