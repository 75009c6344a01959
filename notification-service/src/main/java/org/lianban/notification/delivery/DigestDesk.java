package org.lianban.notification.delivery;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.ledger.MailRows;
import org.lianban.notification.notice.UnreadNotices;
import org.lianban.notification.roster.Roster;

/** Makes digests of what waits, and notes what became of them; each in one transaction. */
@ApplicationScoped
@Transactional
class DigestDesk {
    private static final int AT_ONCE = 200;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final DigestStore digests;
    private final MailRows rows;
    private final Roster roster;
    private final UnreadNotices unread;
    private final DeliveryConfig config;

    DigestDesk(
            DigestStore digests,
            MailRows rows,
            Roster roster,
            UnreadNotices unread,
            DeliveryConfig config) {
        this.digests = digests;
        this.rows = rows;
        this.roster = roster;
        this.unread = unread;
        this.config = config;
    }

    /** How many were made. */
    int make() {
        rows.awaitEnrolments();
        int made = 0;
        List<PersonId> due = rows.due(config.mail().window(), AT_ONCE);
        for (PersonId person : due) {
            UUID digest = ids.generate();
            // Of two replicas the second waits here, and makes none.
            if (digests.make(digest, person)
                    && digests.counted(digest, rows.gather(person, digest))) {
                made++;
            }
        }
        return made;
    }

    /** With what its reader has unread and sees now, for it may have waited for hours. */
    Optional<Digest> take() {
        rows.awaitEnrolments();
        return digests.take().flatMap(this::asSeenNow);
    }

    void note(Digest digest, Mailing mailing) {
        switch (mailing) {
            case Mailing.Accepted _ -> {
                digests.sent(digest.id());
                rows.sent(digest.id());
            }
            case Mailing.Refused refused -> {
                digests.failed(digest.id(), refused.why());
                rows.failed(digest.id(), refused.why().name());
            }
            case Mailing.Later later -> digests.later(digest.id(), later.why());
        }
    }

    private Optional<Digest> asSeenNow(DigestStore.Taken taken) {
        // It was put off when it was taken, and comes again when more is known.
        if (!rows.canAsk(taken.id())) {
            return Optional.empty();
        }
        return digests.counted(taken.id(), rows.askAgain(taken.id()))
                ? roster.byId(taken.person())
                        .map(unread::of)
                        // All read a moment ago: it is found out when it comes again.
                        .filter(now -> now.all() > 0)
                        .map(now -> new Digest(taken.id(), taken.person(), now))
                : Optional.empty();
    }
}
