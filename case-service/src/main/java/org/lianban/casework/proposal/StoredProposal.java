package org.lianban.casework.proposal;

import org.lianban.casework.proposal.domain.Proposal;

/** A proposal with the version under which it is stored. */
record StoredProposal(Proposal proposal, long version) {}
