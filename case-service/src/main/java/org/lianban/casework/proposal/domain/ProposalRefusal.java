package org.lianban.casework.proposal.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a proposal, or its answer, is refused. */
public enum ProposalRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** Whoever writes does it, and needs nobody's leave. */
    PROPOSAL_BY_WRITER,
    /** Nothing is done in the matter any more. */
    PROPOSAL_MATTER_ENDED,
    /** {@code most}: as many of the office's wait for an answer already */
    PROPOSAL_TOO_MANY,
    /** {@code office}: who writes, and answers */
    PROPOSAL_FOR_WRITER,
    /** {@code office}: whose it is */
    PROPOSAL_OF_OTHER,
    /** It was answered or withdrawn. */
    PROPOSAL_OVER
}
