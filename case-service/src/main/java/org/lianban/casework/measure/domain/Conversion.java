package org.lianban.casework.measure.domain;

/** A preservation that became a seizure. */
public record Conversion(Measure preservation, Measure seizure) {}
