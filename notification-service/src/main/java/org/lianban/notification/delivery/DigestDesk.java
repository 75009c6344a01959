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

/** Makes digests of what waits, and notes what became of them; each in one transaction. */
@ApplicationScoped
@Transactional
class DigestDesk {
    private static final int AT_ONCE = 200;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final DigestStore digests;
    private final MailRows rows;
    private final DeliveryConfig config;

    DigestDesk(DigestStore digests, MailRows rows, DeliveryConfig config) {
        this.digests = digests;
        this.rows = rows;
        this.config = config;
    }

    /** How many were made. */
    int make() {
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

    /** As many notices as their reader may still see, for it may have waited for hours. */
    Optional<Digest> take() {
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

    private Optional<Digest> asSeenNow(Digest taken) {
        // It was put off when it was taken, and comes again when more is known.
        if (!rows.canAsk(taken.id())) {
            return Optional.empty();
        }
        int left = rows.askAgain(taken.id());
        return digests.counted(taken.id(), left)
                ? Optional.of(new Digest(taken.id(), taken.person(), left))
                : Optional.empty();
    }
}
