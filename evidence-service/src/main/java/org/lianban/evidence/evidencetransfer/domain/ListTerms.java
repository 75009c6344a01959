package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/**
 * What the signed list (证据材料移送清单) says beside its items; never edited.
 *
 * @param transfer under which the items go; of a reply to a request for assistance, this list alone
 * @param assistance that request (协查); null of a list that goes along with a transfer
 */
public record ListTerms(
        TransferId transfer,
        MatterId matter,
        OfficeId from,
        LetterId letter,
        LocalDate listedOn,
        @Nullable AssistanceId assistance) {}
