package org.lianban.casework.dispute;

import org.lianban.casework.dispute.domain.Dispute;

/** A dispute with the version that its readers know it by. */
record StoredDispute(Dispute dispute, long version) {}
