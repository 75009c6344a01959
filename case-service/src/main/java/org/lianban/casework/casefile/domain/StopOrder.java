package org.lianban.casework.casefile.domain;

import java.time.LocalDate;
import org.lianban.casework.letter.domain.ActPaper;

/**
 * An order to correct or to stop (责令改正).
 *
 * @param paper the order that is served
 * @param what the party must do or leave
 */
public record StopOrder(ActPaper paper, LocalDate on, String what) {}
