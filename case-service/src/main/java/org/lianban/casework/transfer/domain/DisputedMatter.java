package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.counter.LawBook;

/**
 * What a transfer that a dispute leads to looks at.
 *
 * @param breach as the writing office suspects it
 * @param on the day of the act by the legal clock
 */
public record DisputedMatter(MatterFile matter, BreachType breach, LawBook laws, LocalDate on) {}
