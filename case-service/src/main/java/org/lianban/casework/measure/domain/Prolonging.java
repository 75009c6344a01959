package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.lianban.casework.letter.domain.ActPaper;

/** The one extension, with the reasons that the party was given in writing (程序规定38). */
public record Prolonging(ActPaper paper, String reason, LocalDate on) {}
