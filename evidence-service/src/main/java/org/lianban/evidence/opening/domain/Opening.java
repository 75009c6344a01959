package org.lianban.evidence.opening.domain;

import java.time.Instant;
import java.util.UUID;
import org.lianban.evidence.item.domain.Purpose;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;

/**
 * Leave for one person to read one item for a while.
 *
 * @param ended whether that while is over
 */
public record Opening(
        UUID id, EvidenceId item, PersonId person, Purpose purpose, Instant until, boolean ended) {
    public boolean isFor(EvidenceId asked, PersonId reader) {
        return item.equals(asked) && person.equals(reader);
    }
}
