package org.lianban.casework.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianban.casework.casefile.domain.CasefileState.Filed;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * One office's filed case within the shared matter.
 *
 * @param officers who investigate
 * @param stops orders to correct or to stop, oldest entry first
 */
public record Casefile(
        MatterId matter,
        HandlingId handling,
        OfficeId office,
        LocalDate filedOn,
        List<PersonId> officers,
        List<StopOrder> stops,
        CasefileState state) {
    public Casefile {
        officers = List.copyOf(officers);
        stops = List.copyOf(stops);
    }

    static Casefile filed(
            MatterId matter,
            HandlingId handling,
            OfficeId office,
            LocalDate filedOn,
            List<PersonId> officers) {
        return new Casefile(matter, handling, office, filedOn, officers, List.of(), new Filed());
    }

    Casefile in(CasefileState next) {
        return new Casefile(matter, handling, office, filedOn, officers, stops, next);
    }

    Casefile handledBy(List<PersonId> others) {
        return new Casefile(matter, handling, office, filedOn, others, stops, state);
    }

    Casefile ordering(StopOrder order) {
        List<StopOrder> all = new ArrayList<>(stops);
        all.add(order);
        return new Casefile(matter, handling, office, filedOn, officers, all, state);
    }
}
