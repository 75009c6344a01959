package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.kernel.contract.PersonId;

/**
 * Who approved the measure.
 *
 * @param paper the notice or decision that the party gets
 */
public record Approval(PersonId by, ActPaper paper, LocalDate on) {}
