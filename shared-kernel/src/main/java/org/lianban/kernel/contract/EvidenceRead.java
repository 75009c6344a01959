package org.lianban.kernel.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was shown what evidence-service knows of a matter or an item, or was refused it: a line
 * of the log of readings. Its subject is the person, who alone is its audience; nobody is woken by
 * it. Items' bytes are told of by {@link EvidenceOpened}.
 *
 * @param operation as the API names it
 * @param matterId what was asked for, be there such a matter or not
 * @param objectId the item or the transfer of evidence that was asked for
 * @param outcome OPENED or REFUSED
 * @param problem the code of the refusal
 * @param at by the legal clock
 */
public record EvidenceRead(
        PersonId personId,
        OfficeId officeId,
        String operation,
        @Nullable MatterId matterId,
        @Nullable UUID objectId,
        String outcome,
        @Nullable String problem,
        Instant at)
        implements EvidenceEvent {}
