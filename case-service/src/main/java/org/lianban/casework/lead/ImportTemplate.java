package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list to fill in: headings, and on a second page the words that may stand under them. */
@ApplicationScoped
class ImportTemplate {
    private static final double WIDTH = 18;

    private final ImportWords words;

    ImportTemplate(ImportWords words) {
        this.words = words;
    }

    /** A spreadsheet whose cells are text, so that no program turns a long number into another. */
    byte[] workbook(ImportKind kind, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Lianban", "1.0")) {
            Worksheet list = workbook.newWorksheet(words.hint("sheet." + kind, language));
            Worksheet offered = workbook.newWorksheet(words.hint("words", language));
            int next = 0;
            int at = 0;
            for (ImportColumn column : ImportColumn.of(kind)) {
                String heading = words.heading(column, language);
                list.value(0, at, column.required() ? heading + "*" : heading);
                list.style(0, at).bold().set();
                list.style(at).format("@").set();
                list.width(at, WIDTH);
                at++;
                List<String> choices = words.offered(column, language);
                if (!choices.isEmpty()) {
                    offered.value(0, next, heading);
                    offered.style(0, next).bold().set();
                    offered.width(next, 2 * WIDTH);
                    for (int i = 0; i < choices.size(); i++) {
                        offered.value(i + 1, next, choices.get(i));
                    }
                    next++;
                }
            }
            list.freezePane(0, 1);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes are written without any device", e);
        }
        return bytes.toByteArray();
    }

    /** Says that it is a file, and what it is called. */
    String disposition(ImportKind kind, Locale language) {
        String name = words.hint("file." + kind, language) + ".xlsx";
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
