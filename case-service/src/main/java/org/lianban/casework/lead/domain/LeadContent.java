package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.BreachType;

/**
 * What was registered, and what verification established of it; goes along with a transfer.
 *
 * @param placeOfAct division code
 * @param placeOfBusiness division code of a platform merchant's actual place (程序规定10)
 * @param foundOn found, or papers received
 * @param harm established when a case was filed; null before, and where there is none
 */
public record LeadContent(
        String title,
        String text,
        LeadSource source,
        LeadOrigin origin,
        BreachType breach,
        String placeOfAct,
        @Nullable String placeOfBusiness,
        ActPeriod act,
        LocalDate foundOn,
        @Nullable HarmKind harm) {
    LeadContent established(ActPeriod established, @Nullable HarmKind harmed) {
        return new LeadContent(
                title,
                text,
                source,
                origin,
                breach,
                placeOfAct,
                placeOfBusiness,
                established,
                foundOn,
                harmed);
    }
}
