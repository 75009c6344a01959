package org.lianban.notification.audience.domain;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.ClockDueInAbsence;
import org.lianban.kernel.contract.ClockEscalated;
import org.lianban.kernel.contract.ClockNear;
import org.lianban.kernel.contract.ClockPassed;
import org.lianban.kernel.contract.ClockRecounted;
import org.lianban.kernel.contract.ClockRestarted;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Who is told that a limit is near or has passed: those whose turn it is, then the heads of their
 * office, one after the other. Nothing is expected by it: what is to be done stands in their work.
 */
final class ClockNotices {
    private ClockNotices() {}

    static Announcement near(ClockNear near) {
        Announcement told =
                toThoseWhoseTurnItIs(
                        near.turnOfficeId(), near.role(), near.persons(), near.subjectKind());
        return about(
                        near.subjectKind(),
                        near.subjectId(),
                        lent(near.turnOfficeId(), near.officeId())
                                ? told.to(near.officeId(), Post.OFFICERS_IN_CHARGE)
                                : told)
                .naming("rule", near.rule())
                .naming("due", near.due().toString())
                .naming("days", String.valueOf(near.workingDaysLeft()));
    }

    /** Whoever wrote what the limit is about waits for it, and is told as well. */
    static Announcement passed(ClockPassed passed, Situation situation) {
        Announcement told = passed(passed);
        return passed.subjectKind() == null
                ? told
                : situation
                        .writingOffice(passed.matterId())
                        .filter(writer -> !writer.equals(passed.turnOfficeId()))
                        .map(writer -> told.to(writer, Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD))
                        .orElse(told);
    }

    private static Announcement passed(ClockPassed passed) {
        Announcement told =
                toThoseWhoseTurnItIs(
                                passed.turnOfficeId(),
                                passed.role(),
                                passed.persons(),
                                passed.subjectKind())
                        .to(passed.turnOfficeId(), Post.UNIT_HEAD);
        return about(
                        passed.subjectKind(),
                        passed.subjectId(),
                        lent(passed.turnOfficeId(), passed.officeId())
                                ? told.to(passed.officeId(), Post.OFFICERS_IN_CHARGE)
                                        .to(passed.officeId(), Post.UNIT_HEAD)
                                : told)
                .naming("office", passed.turnOfficeId())
                .naming("rule", passed.rule())
                .naming("due", passed.due().toString());
    }

    /**
     * The head who has been reached; with the principal the agency head, who may have been passed
     * over by a sweep that came late. Whose limit it is hears of it where another office holds it
     * up.
     */
    static Announcement escalated(ClockEscalated escalated) {
        OfficeId turn = escalated.turnOfficeId();
        Post level = post(escalated.level());
        Announcement told = Announcement.none().to(turn, level);
        if (level == Post.PRINCIPAL) {
            told = told.to(turn, Post.AGENCY_HEAD);
        }
        if (lent(turn, escalated.officeId())) {
            told = told.to(escalated.officeId(), Post.AGENCY_HEAD);
        }
        return about(escalated.subjectKind(), escalated.subjectId(), told)
                .naming("office", turn)
                .naming("rule", escalated.rule())
                .naming("due", escalated.due().toString())
                .naming("days", String.valueOf(escalated.workingDaysLate()));
    }

    /** Nobody hears of a day that did not move. */
    static Announcement recounted(ClockRecounted recounted) {
        if (recounted.due().equals(recounted.formerDue())) {
            return Announcement.none();
        }
        OfficeId turn = recounted.turnOfficeId();
        Announcement told =
                toThoseWhoseTurnItIs(
                        turn, recounted.role(), recounted.persons(), recounted.subjectKind());
        return about(
                        recounted.subjectKind(),
                        recounted.subjectId(),
                        lent(turn, recounted.officeId())
                                ? told.to(recounted.officeId(), Post.OFFICERS_IN_CHARGE)
                                : told)
                .naming("office", recounted.officeId())
                .naming("rule", recounted.rule())
                .naming("former", recounted.formerDue().toString())
                .naming("due", recounted.due().toString())
                .naming("why", recounted.because());
    }

    // What the office was written, which its notice opens.
    private static Announcement about(@Nullable String kind, @Nullable UUID id, Announcement told) {
        return id == null
                ? told
                : Correspondence.of(kind).map(written -> told.naming(written, id)).orElse(told);
    }

    // Another office holds it up: whose limit it is answers for it, and can still take back.
    private static boolean lent(OfficeId turn, OfficeId own) {
        return !turn.equals(own);
    }

    // An officer's turn is that of the named ones alone; any other role's is also theirs. Those
    // named for what the office was written need not be those of the matter.
    private static Announcement toThoseWhoseTurnItIs(
            OfficeId office, String role, List<PersonId> persons, @Nullable String kind) {
        Post post = post(role);
        Announcement told = Announcement.none().to(office, post);
        if (persons.isEmpty()) {
            return told;
        }
        boolean officers = post == Post.OFFICERS_IN_CHARGE;
        if (Correspondence.of(kind).isPresent()) {
            return (officers ? Announcement.none() : told).toNamed(office, persons);
        }
        return officers ? told : told.to(office, Post.OFFICERS_IN_CHARGE);
    }

    // A role that no post here stands for has none but the officers to ask for it.
    private static Post post(String role) {
        return Arrays.stream(Post.values())
                .filter(post -> post != Post.OFFICERS_IN_CHARGE && post.role().equals(role))
                .findFirst()
                .orElse(Post.OFFICERS_IN_CHARGE);
    }

    /** The head who must see to it; case-service knows which of them is not away himself. */
    static Announcement dueInAbsence(ClockDueInAbsence due) {
        return Announcement.none()
                .to(due.officeId(), post(due.level()))
                .naming("rule", due.rule())
                .naming("due", due.due().toString())
                .naming("person", due.personId().toString())
                .naming("first", due.from().toString())
                .naming("last", due.to().toString());
    }

    /** Whoever handles it plans by that day. */
    static Announcement restarted(ClockRestarted restarted) {
        return Announcement.none()
                .naming("rule", restarted.rule())
                .naming("from", restarted.start().toString())
                .naming("due", restarted.due().toString())
                .to(restarted.officeId(), Post.OFFICERS_IN_CHARGE);
    }
}
