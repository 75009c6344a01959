package org.lianban.casework.letter;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.BundleLine;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterForm;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterMark;

/**
 * Prints letters as HTML pages of A4 paper. A page is whole in itself: one style sheet inside, no
 * script, nothing loaded; its policy allows exactly that style sheet, by its digest.
 */
@ApplicationScoped
class LetterPress {
    private static final Pattern NOT_IN_XML =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Pattern RADICAL = Pattern.compile("[\\x{2F00}-\\x{2FD5}]");

    private final Engine engine;
    private final RawString style;
    private final RawString paperStyle;
    private final RawString paperAcrossStyle;
    private final RawString paperBundleStyle;
    private final RawString paperFormStyle;
    private final RawString paperRecordStyle;
    private final String styleDigest;

    LetterPress(Engine engine) {
        this.engine = engine;
        String sheet = styleSheet("letter.css");
        this.style = new RawString(sheet);
        this.styleDigest = digest(sheet);
        String paper = styleSheet("paper.css");
        this.paperStyle = new RawString(paper);
        this.paperAcrossStyle = new RawString(paper + styleSheet("paper-across.css"));
        this.paperBundleStyle =
                new RawString(
                        paper + styleSheet("paper-across.css") + styleSheet("paper-bundle.css"));
        this.paperFormStyle = new RawString(paper + styleSheet("paper-form.css"));
        this.paperRecordStyle = new RawString(paper + styleSheet("paper-record.css"));
    }

    /** A page without a mark, as a draft is. */
    String print(LetterContent letter) {
        return print(letter, null, "");
    }

    /**
     * An issued letter's page.
     *
     * @param voided said first of all: since when it is void, and why; empty of a valid one
     */
    String print(LetterContent letter, @Nullable LetterMark mark, String voided) {
        return print(letter, mark, style, pagePolicy(), voided);
    }

    /** The same page with the sheet of print, for {@link LetterPrinter}; well-formed XML. */
    String paper(LetterContent letter, LetterMark mark) {
        RawString sheet = paperSheet(letter.letter().kind().form());
        String page = print(letter, mark, sheet, "default-src 'none'", "");
        return legible(page);
    }

    /** The index of a bundle of letters, for {@link LetterPrinter}; well-formed XML. */
    String index(String caseTitle, List<BundleLine> lines) {
        return legible(
                template("bundle-index")
                        .data("caseTitle", caseTitle)
                        .data("lines", lines)
                        .data("style", paperBundleStyle)
                        .render());
    }

    static String legible(String page) {
        // A paste may bring along control characters, which are no text to any printer, and from
        // PDFs radicals, which look like the characters that are meant.
        String text = NOT_IN_XML.matcher(page).replaceAll("");
        return RADICAL.matcher(text).replaceAll(LetterPress::character);
    }

    private String print(
            LetterContent letter,
            @Nullable LetterMark mark,
            RawString sheet,
            String policy,
            String voided) {
        return template(letter.letter().kind())
                .data("letter", letter)
                .data("mark", mark)
                .data("style", sheet)
                .data("policy", policy)
                .data("voided", voided)
                .render();
    }

    private RawString paperSheet(LetterForm form) {
        if (form.isAcross()) {
            return paperAcrossStyle;
        }
        if (form.isSealed()) {
            return paperStyle;
        }
        return form.isSignedPageByPage() ? paperRecordStyle : paperFormStyle;
    }

    String contentSecurityPolicy() {
        // frame-ancestors has no effect inside a page, hence only in the header.
        return pagePolicy() + "; frame-ancestors 'self'";
    }

    private String pagePolicy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
                + styleDigest
                + "'";
    }

    private static String character(MatchResult radical) {
        return Normalizer.normalize(radical.group(), Normalizer.Form.NFKC);
    }

    private Template template(LetterKind kind) {
        return template(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Template template(String name) {
        Template template = engine.getTemplate("letter/" + name + ".html");
        if (template == null) {
            throw new IllegalStateException("there is no template of " + name);
        }
        return template;
    }

    private static String styleSheet(String name) {
        try (InputStream in = LetterPress.class.getResourceAsStream("/letter/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the letters' style sheet " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet " + name + " cannot be read", e);
        }
    }

    private static String digest(String style) {
        try {
            byte[] bytes = style.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
