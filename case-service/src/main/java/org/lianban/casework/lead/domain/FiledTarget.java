package org.lianban.casework.lead.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.BreachType;

/**
 * One party's one breach of one right: what only the office that filed first may pursue.
 *
 * @param partyIdentifier without it there is a warning at most (decision 12)
 * @param rightNumber empty when no right is named
 */
public record FiledTarget(
        @Nullable String partyIdentifier,
        String partyName,
        String rightNumber,
        BreachType breach,
        ActPeriod act) {}
