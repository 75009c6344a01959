package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;

/** How a discrepancy was settled. */
public record Resolution(DiscrepancyOutcome outcome, String note, LocalDate on) {}
