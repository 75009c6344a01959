package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;

/** What does not agree with the list. */
public record Discrepancy(DiscrepancyKind kind, String note, LocalDate recordedOn) {}
