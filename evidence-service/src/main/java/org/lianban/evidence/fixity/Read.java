package org.lianban.evidence.fixity;

import org.jspecify.annotations.Nullable;
import org.lianban.evidence.fixity.domain.Prints;
import org.lianban.evidence.fixity.domain.Reading;
import org.lianban.kernel.contract.EvidenceId;

/** An item's bytes, read to their end, beside what item and vault say of them. */
record Read(EvidenceId item, Prints taken, @Nullable Prints kept, Reading reading) {}
