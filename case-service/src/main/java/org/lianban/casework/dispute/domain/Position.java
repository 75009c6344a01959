package org.lianban.casework.dispute.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * What one of the two offices said in the negotiation; kept as it was said.
 *
 * @param competent which of the two it holds to be competent
 */
public record Position(
        OfficeId office, PersonId by, OfficeId competent, String argument, LocalDate statedOn) {}
