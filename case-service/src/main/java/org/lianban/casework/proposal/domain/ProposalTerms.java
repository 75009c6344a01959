package org.lianban.casework.proposal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.ProposalId;

/**
 * What was proposed, by whom; it stays as it was said.
 *
 * @param about which of several it is about: a party, a right, a place; null if that is clear
 * @param text what should be done
 * @param reason why
 */
public record ProposalTerms(
        ProposalId id,
        MatterId matter,
        OfficeId office,
        PersonId by,
        ProposalKind kind,
        @Nullable String about,
        String text,
        String reason,
        LocalDate proposedOn) {}
