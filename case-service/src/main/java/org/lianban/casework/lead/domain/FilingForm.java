package org.lianban.casework.lead.domain;

import java.util.List;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.party.domain.PartiesOfMatter;

/**
 * What the form of filing (立案/不予立案审批表, form 7) says beside the lead.
 *
 * @param officers those assigned, as they are on this day
 */
public record FilingForm(PartiesOfMatter parties, List<Person> officers) {
    public FilingForm {
        officers = List.copyOf(officers);
    }
}
