package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** What the signed list (证据材料移送清单) says beside its items; never edited. */
public record ListTerms(
        TransferId transfer, MatterId matter, OfficeId from, LetterId letter, LocalDate listedOn) {}
