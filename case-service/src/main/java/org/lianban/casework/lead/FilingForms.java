package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.lead.domain.FilingForm;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.party.Parties;

/** Gathers what the form of filing says beside the lead. */
@ApplicationScoped
class FilingForms {
    private final LeadSurroundings surroundings;
    private final Parties parties;

    FilingForms(LeadSurroundings surroundings, Parties parties) {
        this.surroundings = surroundings;
        this.parties = parties;
    }

    FilingForm of(Lead lead) {
        return new FilingForm(
                parties.of(lead.matter()), surroundings.persons(lead.state().officers()));
    }
}
