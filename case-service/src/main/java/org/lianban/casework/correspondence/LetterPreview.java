package org.lianban.casework.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.kernel.counter.Ruling;

/** A letter as it would go out. */
@ApplicationScoped
public class LetterPreview {
    private final Letters letters;

    LetterPreview(Letters letters) {
        this.letters = letters;
    }

    /** The first letter that the ruling would issue, as a page of its own. */
    public Response of(Ruling.Made<?> made) {
        IssueLetter letter =
                made.orders().stream()
                        .filter(IssueLetter.class::isInstance)
                        .map(IssueLetter.class::cast)
                        .findFirst()
                        .orElseThrow();
        return Response.ok(letters.preview(letter))
                .header("Content-Security-Policy", letters.contentSecurityPolicy())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
