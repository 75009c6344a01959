package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadCommand.Register;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.lead.domain.RegistrationRules;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** 登记 by an officer, or for an outside agency that reports. */
@ApplicationScoped
class RegistrationDesk {
    private final Matters matters;
    private final LeadStore store;
    private final InformantStore informants;
    private final LeadSurroundings surroundings;

    RegistrationDesk(
            Matters matters,
            LeadStore store,
            InformantStore informants,
            LeadSurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.informants = informants;
        this.surroundings = surroundings;
    }

    @Transactional
    Ruling<Lead> register(Caller caller, Registration registration) {
        Occasion occasion = surroundings.occasion(caller.actor());
        Register command = registration.at(caller.office());
        Ruling<Lead> ruling =
                RegistrationRules.register(command, caller, surroundings.offices(), occasion);
        return entered(ruling, registration, null, occasion);
    }

    @Transactional
    Ruling<Lead> report(Report report, Registration registration, @Nullable OfficeId wished) {
        Occasion occasion = surroundings.occasion(Actor.agency(report.agency()));
        String place = registration.content().placeOfAct();
        OfficeTree offices = surroundings.offices();
        if (wished != null && offices.find(wished).isEmpty()) {
            return Ruling.refused(
                    LeadRefusal.OFFICE_UNKNOWN, Map.of("pointer", "/receivingOffice"));
        }
        Optional<OfficeId> competent = RegistrationRules.competent(place, wished, offices);
        if (competent.isEmpty()) {
            return Ruling.refused(
                    wished == null
                            ? LeadRefusal.DIVISION_UNKNOWN
                            : LeadRefusal.JURISDICTION_NOT_OURS,
                    Map.of("division", place));
        }
        Register command = registration.at(competent.orElseThrow());
        Ruling<Lead> ruling =
                RegistrationRules.report(
                        command, report.agency(), surroundings.offices(), occasion);
        return entered(ruling, registration, report, occasion);
    }

    private Ruling<Lead> entered(
            Ruling<Lead> ruling,
            Registration registration,
            @Nullable Report report,
            Occasion occasion) {
        switch (ruling) {
            case Ruling.Made<Lead> made -> {
                Lead lead = made.next();
                store.insert(lead, report);
                Informant informant = registration.informant();
                if (informant != null) {
                    informants.enter(lead.matter(), lead.office(), informant);
                }
                matters.settle(lead.matter(), made, occasion);
            }
            case Ruling.Refused<Lead> _ -> {}
        }
        return ruling;
    }
}
