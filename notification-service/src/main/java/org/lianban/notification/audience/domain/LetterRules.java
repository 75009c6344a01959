package org.lianban.notification.audience.domain;

import java.util.Arrays;
import org.lianban.kernel.contract.LetterReturned;
import org.lianban.kernel.contract.LetterSubmitted;
import org.lianban.kernel.contract.LetterVoided;

/** Who is told of letters that an office drafts. */
final class LetterRules {
    private LetterRules() {}

    /** No limit waits for it, so it stands in nobody's work: whoever signs hears of it. */
    static Announcement submitted(LetterSubmitted submitted) {
        return Announcement.none()
                .naming("office", submitted.officeId())
                .naming("letter", submitted.kind())
                .to(submitted.officeId(), signer(submitted.signer()));
    }

    /** Whoever may write it anew: the one who began it is among them. */
    static Announcement returned(LetterReturned returned) {
        return Announcement.none()
                .naming("office", returned.officeId())
                .naming("letter", returned.kind())
                .to(returned.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD);
    }

    /** Whoever wrote it writes it anew; with an act, the act is told of. */
    static Announcement voided(LetterVoided voided) {
        return Boolean.TRUE.equals(voided.alone())
                ? Announcement.none()
                        .naming("office", voided.issuer())
                        .naming("letter", voided.kind())
                        .to(voided.issuer(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD)
                : Announcement.none();
    }

    // Of a role without a post of its own the head of the office is told.
    private static Post signer(String role) {
        return Arrays.stream(Post.values())
                .filter(post -> post != Post.OFFICERS_IN_CHARGE)
                .filter(post -> post.role().equals(role))
                .findFirst()
                .orElse(Post.AGENCY_HEAD);
    }
}
