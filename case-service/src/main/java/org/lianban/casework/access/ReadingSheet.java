package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Occasion;

/**
 * Readings as CSV (RFC 4180) for office programs: UTF-8 with its mark, so that they read Chinese,
 * and no cell that they would take for a formula (OWASP, CSV injection).
 */
@ApplicationScoped
class ReadingSheet {
    static final String CSV = "text/csv";

    private static final String MARK = "\uFEFF";
    private static final String BEGINS_FORMULA = "=+-@\t\r＝＋－＠";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Occasion.ZONE);

    /** To be kept as a file of this name. */
    Response answer(String name, List<List<String>> lines) {
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(print(lines).getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", CSV + ";charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"readings.csv\"; filename*=UTF-8''" + coded + ".csv")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** By the clock of Shanghai; empty where there is none. */
    static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    static String print(List<List<String>> lines) {
        return lines.stream()
                .map(
                        line ->
                                line.stream()
                                        .map(ReadingSheet::cell)
                                        .collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", MARK, ""));
    }

    private static String cell(String text) {
        boolean isFormula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        String plain = isFormula ? "'" + text : text;
        boolean isQuoted = plain.chars().anyMatch(one -> ",\"\r\n".indexOf(one) >= 0);
        return isQuoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
