package org.lianban.casework.proposal.domain;

/** Where a proposal stands, as it is stored and shown. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
