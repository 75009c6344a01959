package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianban.casework.access.Readings;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.MatterMatched;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/**
 * Tells the office whose matter was met, once for each pair and office that met them; whoever is
 * shown the name has a line in the log each time. In a transaction of its own, after that of the
 * request: two matters that meet each other are never locked together.
 */
@ApplicationScoped
class MatchDesk {
    private static final Actor JOB = Actor.system("first-filed");

    private final Matters matters;
    private final MatchStore store;
    private final Readings readings;
    private final LeadSurroundings surroundings;

    MatchDesk(Matters matters, MatchStore store, Readings readings, LeadSurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.readings = readings;
        this.surroundings = surroundings;
    }

    /**
     * @param operation what the caller asked for, as the API names it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell(Met.Match match, String operation) {
        MatterFile matter = matters.lock(match.match().matter());
        Occasion now = surroundings.occasion(JOB);
        Meeting meeting = match.meeting();
        if (match.named()) {
            readings.matched(meeting.caller(), matter.id(), operation);
        }
        if (!store.enter(match, now.on())) {
            return;
        }
        MatterMatched matched =
                new MatterMatched(
                        matter.id(),
                        matter.writingOffice(),
                        meeting.caller().office(),
                        meeting.caller().person(),
                        meeting.act().name(),
                        match.shown(),
                        now.on());
        matters.settle(matter.id(), new Ruling.Made<>(matter, List.of(matched), List.of()), now);
    }
}
