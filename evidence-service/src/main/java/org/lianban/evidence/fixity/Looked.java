package org.lianban.evidence.fixity;

import org.lianban.kernel.contract.EvidenceId;

/** An item that had its turn. */
record Looked(EvidenceId item, Finding finding) {}
