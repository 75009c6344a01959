package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.kernel.contract.PersonId;

/**
 * Who approved the measure.
 *
 * @param paper the notice or decision that the party gets
 * @param remark what he added; in the record, never in a letter
 */
public record Approval(PersonId by, ActPaper paper, LocalDate on, @Nullable String remark) {}
