package org.lianban.kernel.counter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Leave for one person to add evidence to one matter for a short while. The matter's view gives it
 * to its writer, evidence-service trusts it and need not wait for the facts that say the same; that
 * the bearer is this person, the service that takes it asks of his token.
 *
 * @param epoch the writing office's turn in which it was given
 * @param until when it ends, by system time as tokens do; whole milliseconds
 */
public record UploadTicket(
        MatterId matterId, OfficeId officeId, PersonId personId, long epoch, Instant until) {
    public UploadTicket {
        until = until.truncatedTo(ChronoUnit.MILLIS);
    }
}
