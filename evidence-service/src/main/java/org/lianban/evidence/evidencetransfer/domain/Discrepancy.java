package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.Quantity;

/**
 * What does not agree with the list.
 *
 * @param counted how much came, where that is what differs and the list says an amount
 */
public record Discrepancy(
        DiscrepancyKind kind, String note, LocalDate recordedOn, @Nullable Quantity counted) {}
