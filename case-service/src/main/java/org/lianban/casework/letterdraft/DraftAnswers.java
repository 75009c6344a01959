package org.lianban.casework.letterdraft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.domain.LetterDraft;
import org.lianban.casework.letterdraft.domain.LetterTexts;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Drafts as they will be printed, by the templates of letters. */
@ApplicationScoped
class DraftAnswers {
    private static final int LONGEST_KIND = 64;

    private final Letters letters;
    private final Problems problems;

    DraftAnswers(Letters letters, Problems problems) {
        this.letters = letters;
        this.problems = problems;
    }

    Response page(Ruling<LetterDraft> considered) {
        return switch (considered) {
            case Ruling.Made<LetterDraft> made -> page(made.next());
            case Ruling.Refused<LetterDraft> refused -> problems.of(refused);
        };
    }

    /** In HTML, without number and day; refused as long as something is missing. */
    Response page(LetterDraft draft) {
        LetterTexts.missing(draft.kind(), draft.text())
                .ifPresent(
                        closed -> {
                            throw new RefusedException(closed.because(), closed.particulars());
                        });
        return Response.ok(letters.preview(draft.letter()))
                .header("Content-Security-Policy", letters.contentSecurityPolicy())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    static LetterKind kind(@Nullable String word) {
        try {
            return LetterKind.valueOf(Fields.text("kind", word, LONGEST_KIND));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "kind"));
        }
    }
}
