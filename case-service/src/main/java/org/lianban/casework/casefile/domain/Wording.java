package org.lianban.casework.casefile.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a letter to the party says beside the case.
 *
 * @param party as papers address it; null while nobody is named
 * @param partyCode its code, of one organisation alone; never a person's identity number
 * @param provisions what forbids the breach, by the law of the time of the act or the lighter newer
 *     one that was chosen at filing (处罚法37), as a letter prints it; empty where no single article
 *     does
 */
public record Wording(@Nullable String party, @Nullable String partyCode, String provisions) {}
