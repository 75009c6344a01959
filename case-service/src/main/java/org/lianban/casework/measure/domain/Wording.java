package org.lianban.casework.measure.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.LawBook;

/**
 * What the letters of a measure say beside the measure itself.
 *
 * @param party whose goods they are, as far as that is known
 * @param partyCode its code, of one organisation alone; never a person's identity number
 * @param division name of the place where the goods are
 * @param laws what letters cite from
 */
public record Wording(String party, @Nullable String partyCode, String division, LawBook laws) {}
