package org.lianban.casework.casefile.domain;

import java.time.LocalDate;

/** The end of an investigation without a decision. */
public record Termination(TerminationGround ground, String reason, LocalDate on) {}
