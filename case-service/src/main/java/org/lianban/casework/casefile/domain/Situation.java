package org.lianban.casework.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;

/**
 * What the rules must know beside the case.
 *
 * @param officers those who investigate, as they are now
 * @param dependencyOpen a transfer of the matter is drafted, on its way or not handed over, or
 *     another office was asked to assist and has not answered
 */
public record Situation(
        MatterFile matter,
        Caller caller,
        OfficeTree offices,
        LocalDate today,
        List<Person> officers,
        boolean dependencyOpen) {
    public Situation {
        officers = List.copyOf(officers);
    }
}
