package org.lianban.evidence.evidencetransfer;

import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer;

/** A transfer with the version that callers compare. */
record StoredTransfer(EvidenceTransfer transfer, long version) {}
