package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * An office that sees a matter and may not write it proposed something to the one that writes it
 * (建议). Its words are read on the matter's page.
 *
 * @param officeId who proposed
 * @param to who wrote the matter that day; the answer is with whoever writes it then
 * @param kind what is proposed, {@code CORRECT_PARTY}, {@code PROPOSE_MEASURE} …
 */
public record ProposalMade(
        MatterId matterId,
        ProposalId proposalId,
        OfficeId officeId,
        OfficeId to,
        String kind,
        LocalDate proposedOn)
        implements CaseworkEvent {}
