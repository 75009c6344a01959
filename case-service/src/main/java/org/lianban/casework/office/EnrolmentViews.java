package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.EnrolmentView.HeldCertificateView;
import org.lianban.casework.office.EnrolmentView.PeopleAction;
import org.lianban.casework.office.EnrolmentView.RoleStanding;
import org.lianban.casework.office.EnrolmentView.RoleView;
import org.lianban.casework.office.domain.Enrolment;
import org.lianban.casework.office.domain.HeldCertificate;
import org.lianban.casework.office.domain.PeopleAct;
import org.lianban.casework.office.domain.PeopleRefusal;
import org.lianban.casework.office.domain.PeopleRules;
import org.lianban.casework.office.domain.PeopleSituation;
import org.lianban.casework.office.domain.RoleGrant;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Ruling.Refused;

/** Makes views of people, with what the rules allow. */
@ApplicationScoped
class EnrolmentViews {
    private final PersonStore people;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    EnrolmentViews(PersonStore people, ProblemCatalogue catalogue, CallerLanguage language) {
        this.people = people;
        this.catalogue = catalogue;
        this.language = language;
    }

    EnrolmentView of(Enrolment person, PeopleSituation situation) {
        String english = person.naming().labelInEnglish();
        return new EnrolmentView(
                person.id().toString(),
                person.office().value(),
                person.naming().account(),
                person.naming().label(),
                english == null ? person.naming().label() : english,
                person.naming().email(),
                person.active(),
                person.roles().stream().map(grant -> role(grant, situation.today())).toList(),
                person.certificates().stream()
                        .map(held -> certificate(held, situation.today()))
                        .toList(),
                person.version(),
                Arrays.stream(PeopleAct.values())
                        .filter(act -> act != PeopleAct.ONBOARD)
                        .map(act -> action(act, PeopleRules.closed(act, person, situation)))
                        .toList());
    }

    PeopleAction onboarding(OfficeId office, PeopleSituation situation) {
        return action(PeopleAct.ONBOARD, PeopleRules.onboardingClosed(office, situation));
    }

    private PeopleAction action(PeopleAct act, Optional<Refused<Enrolment>> closed) {
        return closed.map(
                        refused ->
                                new PeopleAction(
                                        act.word(),
                                        false,
                                        (PeopleRefusal) refused.refusal(),
                                        catalogue.sentence(
                                                refused.refusal().name(),
                                                refused.particulars(),
                                                language.locale())))
                .orElseGet(() -> new PeopleAction(act.word(), true, null, null));
    }

    private RoleView role(RoleGrant grant, LocalDate today) {
        PersonId by = grant.grantedBy();
        return new RoleView(
                grant.role(),
                standing(grant, today),
                grant.from(),
                grant.to(),
                label(by),
                grant.paper(),
                label(grant.actingFor()));
    }

    private @Nullable PersonLabel label(@Nullable PersonId person) {
        return person == null ? null : people.find(person).map(PersonLabel::of).orElse(null);
    }

    private static RoleStanding standing(RoleGrant grant, LocalDate today) {
        LocalDate from = grant.from();
        if (from != null && today.isBefore(from)) {
            return RoleStanding.BEGINS_LATER;
        }
        return grant.isInForceOn(today) ? RoleStanding.IN_FORCE : RoleStanding.OVER;
    }

    private static HeldCertificateView certificate(HeldCertificate held, LocalDate today) {
        return new HeldCertificateView(
                held.entered().number(),
                held.entered().validFrom(),
                held.entered().validTo(),
                held.valid().filter(certificate -> certificate.isValidOn(today)).isPresent(),
                held.endedOn(),
                held.endReason());
    }
}
