package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.BreachType;

/**
 * An office's lead as other rooms see it.
 *
 * @param state the word of the machine, {@code VERIFYING}
 */
public record LeadStanding(
        String state,
        String title,
        BreachType breach,
        LeadSource source,
        String placeOfAct,
        @Nullable String placeOfBusiness,
        LocalDate foundOn,
        boolean hasInformant) {}
