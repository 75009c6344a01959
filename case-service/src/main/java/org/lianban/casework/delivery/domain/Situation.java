package org.lianban.casework.delivery.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/**
 * What the rules must know beside the command.
 *
 * @param officers who handle the matter for the issuing office; nobody if it does not handle it
 * @param recused who may take no part in the matter
 */
public record Situation(
        IssuedLetter letter,
        Caller caller,
        OfficeTree offices,
        Occasion now,
        List<PersonId> officers,
        Set<PersonId> recused,
        ServiceDays days) {
    /** Who delivers an office's letters beside those in charge of the matter, nearest first. */
    static final List<Role> DELIVERERS =
            List.of(Role.LIAISON, Role.UNIT_HEAD, Role.AGENCY_HEAD, Role.PRINCIPAL);

    public Situation {
        officers = List.copyOf(officers);
        recused = Set.copyOf(recused);
    }

    /** In whose right the caller delivers: in his own if he is in charge himself. */
    public static Actor actor(Caller caller, List<PersonId> officers) {
        return isInCharge(caller, officers) ? caller.actor() : caller.actor(DELIVERERS);
    }

    static boolean isInCharge(Caller caller, List<PersonId> officers) {
        return caller.is(Role.OFFICER) && officers.contains(caller.person());
    }

    LocalDate today() {
        return now.on();
    }

    String officeName() {
        return offices.office(letter.office()).name();
    }
}
