package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.lead.domain.InformantDue;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Outsider;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LawBook;

/**
 * What the rules look at besides the transfer.
 *
 * @param on the day of the act by the legal clock
 * @param limits the caller's office's running clocks by rule
 * @param breach as the writing office suspects it
 * @param informant what whoever told the writing office is owed
 * @param evidence what its transfers name of it
 * @param holdings what the writing office has of it besides
 * @param laws what letters cite from
 */
public record Circumstances(
        MatterFile matter,
        OfficeTree offices,
        Caller by,
        LocalDate on,
        Map<String, RunningClock> limits,
        BreachType breach,
        InformantDue informant,
        MatterEvidence evidence,
        Holdings holdings,
        LawBook laws) {
    public Circumstances {
        limits = Map.copyOf(limits);
    }

    /** The same as of the day that a paper names. */
    Circumstances asOf(LocalDate day) {
        return new Circumstances(
                matter, offices, by, day, limits, breach, informant, evidence, holdings, laws);
    }

    boolean isPatentPassingOff() {
        return breach == BreachType.PATENT_PASSING_OFF;
    }

    /** Whoever is outside the system acts on paper, never here. */
    boolean isBy(OfficeId office) {
        return by.office().equals(office) && !Outsider.isOutside(office);
    }

    public String nameOf(OfficeId office) {
        return offices.office(office).name();
    }

    boolean isOver(String rule) {
        @Nullable RunningClock clock = limits.get(rule);
        return clock != null && clock.isOverOn(on);
    }
}
