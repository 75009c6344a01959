package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.PersonId;

/**
 * Who approved the measure, by which paper.
 *
 * @param paper number of the notice or decision that the party gets
 */
public record Approval(PersonId by, String paper, LocalDate on) {}
