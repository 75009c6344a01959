package org.lianban.casework.supervision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.SupervisionId;

/**
 * What was ordered; it stays as it was said.
 *
 * @param by the superior
 * @param reason why it is supervised
 * @param every after how many days a report is due; null if none is asked for on the way
 */
public record SupervisionTerms(
        SupervisionId id,
        MatterId matter,
        OfficeId by,
        String reason,
        @Nullable Integer every,
        LocalDate orderedOn) {}
