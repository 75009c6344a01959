package org.lianban.kernel.counter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Leave for one person to add evidence to one matter for a short while. The matter's view gives it
 * to its writer, evidence-service trusts it and need not wait for the facts that say the same; that
 * the bearer is this person, the service that takes it asks of his token.
 *
 * @param epoch the writing office's turn in which it was given
 * @param assistance the request for assistance for which the matter's writer asked another office:
 *     its officers take in what they gather for it (协查); null of the writer's own
 * @param until when it ends, by system time as tokens do; whole milliseconds
 */
public record UploadTicket(
        MatterId matterId,
        OfficeId officeId,
        PersonId personId,
        long epoch,
        @Nullable AssistanceId assistance,
        Instant until) {
    /** Of the office that writes the matter. */
    public UploadTicket(
            MatterId matterId, OfficeId officeId, PersonId personId, long epoch, Instant until) {
        this(matterId, officeId, personId, epoch, null, until);
    }

    public UploadTicket {
        until = until.truncatedTo(ChronoUnit.MILLIS);
    }
}
