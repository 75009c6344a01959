package org.lianban.casework.jointhandling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.casework.access.Grants;
import org.lianban.casework.jointhandling.domain.InviteOffice;
import org.lianban.casework.jointhandling.domain.JointHandlingCommand;
import org.lianban.casework.jointhandling.domain.JointHandlingSituation;
import org.lianban.casework.jointhandling.domain.JointHandlingSituation.OfInviting;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class JointHandlingSurroundings {
    private final Offices offices;
    private final Grants grants;
    private final Leads leads;
    private final JointHandlingStore store;

    JointHandlingSurroundings(
            Offices offices, Grants grants, Leads leads, JointHandlingStore store) {
        this.offices = offices;
        this.grants = grants;
        this.leads = leads;
        this.store = store;
    }

    JointHandlingSituation now(MatterFile matter, Caller caller, LocalDate on) {
        return new JointHandlingSituation(
                matter, offices.tree(), caller, grants.isRestricted(matter.id()), on);
    }

    OfInviting inviting(MatterFile matter, Caller caller, OfficeId to, LocalDate on) {
        return new OfInviting(now(matter, caller, on), store.isOpen(matter.id(), to));
    }

    List<Person> people(List<PersonId> named) {
        return named.stream().flatMap(id -> offices.person(id).stream()).toList();
    }

    Set<PersonId> recused(MatterId matter) {
        return grants.excluded(matter);
    }

    Optional<PersonLabel> label(PersonId id) {
        return offices.label(id);
    }

    /** Whoever informed is named to no other office (投诉举报处理办法37). */
    void requireInformantUnnamed(MatterId matter, InviteOffice said) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/title", said.title());
        texts.put("/reason", said.reason());
        texts.put("/work", said.work());
        leads.requireInformantUnnamed(matter, texts);
    }

    /**
     * The same of what the writing office says later. Of what the other says nothing is compared:
     * it would learn by a refusal who informed.
     */
    void requireInformantUnnamed(MatterFile matter, Caller caller, JointHandlingCommand said) {
        if (said instanceof JointHandlingCommand.End end && matter.isWrittenBy(caller.office())) {
            leads.requireInformantUnnamed(matter.id(), Map.of("/reason", end.reason()));
        }
    }
}
