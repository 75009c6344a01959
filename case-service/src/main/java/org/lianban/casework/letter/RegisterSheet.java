package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.RegisterView.Entry;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.kernel.counter.CallerLanguage;

/**
 * A register as CSV (RFC 4180) for office programs: UTF-8 with its mark, so that they read Chinese,
 * and no cell that they would take for a formula (OWASP, CSV injection).
 */
@ApplicationScoped
class RegisterSheet {
    static final String CSV = "text/csv";

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String BEGINS_FORMULA = "=+-@\t\r＝＋－＠";

    private final Properties chinese = read("lianban/register_zh.properties");
    private final Properties english = read("lianban/register_en.properties");
    private final Offices offices;
    private final CallerLanguage language;

    RegisterSheet(Offices offices, CallerLanguage language) {
        this.offices = offices;
        this.language = language;
    }

    /** To be kept as a file that is named after the register. */
    Response answer(RegisterKey key, List<Entry> entries) {
        Locale locale = language.locale();
        String name =
                word("file", locale)
                        + " "
                        + offices.tree().office(key.office()).documentCode()
                        + " "
                        + word(key.kind().name(), locale)
                        + " "
                        + key.year();
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(print(entries, locale).getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", CSV + ";charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"register.csv\"; filename*=UTF-8''" + coded + ".csv")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    String print(List<Entry> entries, Locale locale) {
        String heading =
                line(
                        Stream.of(
                                        "number",
                                        "kind",
                                        "issuedOn",
                                        "title",
                                        "to",
                                        "signedBy",
                                        "servedOn",
                                        "state",
                                        "voidReason",
                                        "voidedOn",
                                        "voidedBy")
                                .map(column -> word("column." + column, locale)));
        return MARK
                + heading
                + entries.stream()
                        .map(entry -> line(cells(entry, locale)))
                        .collect(Collectors.joining());
    }

    private Stream<String> cells(Entry entry, Locale locale) {
        return Stream.of(
                entry.number(),
                word(entry.kind().name(), locale),
                text(entry.issuedOn()),
                text(entry.title()),
                entry.to().stream()
                        .map(Addressee::name)
                        .collect(Collectors.joining(word("separator", locale))),
                name(entry.signedBy(), locale),
                text(entry.servedOn()),
                word(entry.state() == null ? "HIDDEN" : entry.state(), locale),
                text(entry.voidReason()),
                text(entry.voidedOn()),
                name(entry.voidedBy(), locale));
    }

    private static String line(Stream<String> cells) {
        return cells.map(RegisterSheet::cell).collect(Collectors.joining(",", "", END));
    }

    /** A cell that is text to every program that opens it. */
    static String cell(String text) {
        boolean isFormula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        String plain = isFormula ? "'" + text : text;
        boolean isQuoted = plain.chars().anyMatch(one -> ",\"\r\n".indexOf(one) >= 0);
        return isQuoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    private static String name(@Nullable PersonLabel person, Locale locale) {
        if (person == null) {
            return "";
        }
        return locale.getLanguage().equals("en") ? person.labelEn() : person.label();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private String word(String key, Locale locale) {
        Properties words = locale.getLanguage().equals("en") ? english : chinese;
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("the register has no word for " + key);
        }
        return word;
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream in = RegisterSheet.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the words of the register are missing: " + name);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the register cannot be read", e);
        }
        return words;
    }
}
