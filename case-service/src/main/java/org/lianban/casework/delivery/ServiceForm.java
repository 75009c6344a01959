package org.lianban.casework.delivery;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.lianban.casework.delivery.domain.ServiceWay;
import org.lianban.casework.letter.domain.IssuedLetter;

/** Prints the blank of a service record: one page, whole in itself, as letters are. */
@ApplicationScoped
class ServiceForm {
    private final Engine engine;
    private final String style = styleSheet();
    private final String policy =
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
                    + digest(style)
                    + "'";

    ServiceForm(Engine engine) {
        this.engine = engine;
    }

    String print(IssuedLetter letter) {
        return engine.getTemplate("delivery/service-form.html")
                .data("letter", letter)
                .data("ways", ServiceWay.values())
                .data("style", new RawString(style))
                .data("policy", policy)
                .render();
    }

    String contentSecurityPolicy() {
        // frame-ancestors has no effect inside a page, hence only in the header.
        return policy + "; frame-ancestors 'self'";
    }

    private static String styleSheet() {
        try (InputStream in = ServiceForm.class.getResourceAsStream("/delivery/service-form.css")) {
            if (in == null) {
                throw new IllegalStateException("the form's style sheet is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the form's style sheet cannot be read", e);
        }
    }

    private static String digest(String style) {
        try {
            byte[] bytes = style.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
