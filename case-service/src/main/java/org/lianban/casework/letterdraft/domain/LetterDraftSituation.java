package org.lianban.casework.letterdraft.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/**
 * What the rules must know beside the draft.
 *
 * @param officers those in charge of the writing office's handling
 * @param colleagues the people of the writing office
 * @param recused who may take no part in the matter
 * @param letters those of the matter that are valid
 * @param calendar of the writing office
 */
public record LetterDraftSituation(
        MatterFile matter,
        Caller caller,
        OfficeTree offices,
        Occasion now,
        List<PersonId> officers,
        List<Person> colleagues,
        Set<PersonId> recused,
        Set<LetterId> letters,
        WorkingCalendar calendar) {
    public LetterDraftSituation {
        officers = List.copyOf(officers);
        colleagues = List.copyOf(colleagues);
        recused = Set.copyOf(recused);
        letters = Set.copyOf(letters);
    }

    LocalDate today() {
        return now.on();
    }

    /** The time in Shanghai. */
    LocalDateTime hour() {
        return LocalDateTime.ofInstant(now.at(), Occasion.ZONE);
    }

    Mark mark() {
        return new Mark(caller.person(), now.at());
    }

    /** An officer who was named for the matter (程序规定22). */
    boolean isByOfficerInCharge() {
        return caller.is(Role.OFFICER) && officers.contains(caller.person());
    }
}
