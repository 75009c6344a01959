package org.lianban.evidence.evidencetransfer;

import java.util.List;

/** All evidence transfers of a matter, oldest first. */
public record EvidenceTransferList(List<EvidenceTransferView> items) {}
