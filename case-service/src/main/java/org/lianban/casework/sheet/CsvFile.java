package org.lianban.casework.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.kernel.counter.RefusedException;

/** Comma-separated text (RFC 4180), as office programs write it. */
final class CsvFile {
    // What Excel in Chinese writes when nothing else is asked for; holds GBK and GB2312.
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';

    private CsvFile() {}

    static Sheet read(byte[] file) {
        String text = text(file);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(Sheet.LONGEST)
                        .ofCsvRecord(text)) {
            return Sheet.of(numbered(reader.stream()).iterator());
        } catch (CsvParseException e) {
            throw new RefusedException(SheetRefusal.SHEET_UNREADABLE);
        } catch (IOException e) {
            throw new IllegalStateException("a text is read without any device", e);
        }
    }

    // Rows are counted as a spreadsheet shows them: a cell with line breaks is in one row.
    private static Stream<SheetLine> numbered(Stream<CsvRecord> records) {
        int[] number = {0};
        return records.map(
                csvRecord ->
                        new SheetLine(
                                ++number[0],
                                csvRecord.getFields().stream()
                                        .<SheetCell>map(SheetCell.Text::new)
                                        .toList()));
    }

    // UTF-8 first: text in GB18030 is hardly ever valid UTF-8, but the other way round it often is.
    private static String text(byte[] file) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, CHINESE)) {
            try {
                String text =
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(file))
                                .toString();
                if (text.indexOf('\0') >= 0) {
                    break;
                }
                return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new RefusedException(SheetRefusal.SHEET_UNREADABLE);
    }
}
