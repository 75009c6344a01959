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
import java.util.Base64;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterKind;

/**
 * Prints letters as HTML pages of A4 paper. A page is whole in itself: one style sheet inside, no
 * script, nothing loaded; its policy allows exactly that style sheet, by its digest.
 */
@ApplicationScoped
class LetterPress {
    private final Engine engine;
    private final RawString style;
    private final String styleDigest;

    LetterPress(Engine engine) {
        this.engine = engine;
        String sheet = styleSheet();
        this.style = new RawString(sheet);
        this.styleDigest = digest(sheet);
    }

    String print(LetterContent letter) {
        return template(letter.letter().kind())
                .data("letter", letter)
                .data("style", style)
                .data("policy", pagePolicy())
                .render();
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

    private Template template(LetterKind kind) {
        return switch (kind) {
            case TRANSFER_LETTER -> engine.getTemplate("letter/transfer-letter.html");
            case DESIGNATION_NOTICE -> engine.getTemplate("letter/designation-notice.html");
            case DESIGNATION_REQUEST -> engine.getTemplate("letter/designation-request.html");
            case RECEIPT -> engine.getTemplate("letter/receipt.html");
            case EVIDENCE_LIST -> engine.getTemplate("letter/evidence-list.html");
            case EVIDENCE_RECEIPT -> engine.getTemplate("letter/evidence-receipt.html");
        };
    }

    private static String styleSheet() {
        try (InputStream in = LetterPress.class.getResourceAsStream("/letter/letter.css")) {
            if (in == null) {
                throw new IllegalStateException("the letters' style sheet is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the letters' style sheet cannot be read", e);
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
