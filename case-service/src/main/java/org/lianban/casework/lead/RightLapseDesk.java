package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.party.LapsingRight;
import org.lianban.casework.party.Rights;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.RightLapsing;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** Tells of rights that end, one transaction for each matter. */
@ApplicationScoped
class RightLapseDesk {
    private static final Actor SWEEP = Actor.system("right-lapse");

    private final Matters matters;
    private final Rights rights;
    private final LeadSurroundings surroundings;

    RightLapseDesk(Matters matters, Rights rights, LeadSurroundings surroundings) {
        this.matters = matters;
        this.rights = rights;
        this.surroundings = surroundings;
    }

    /** Matters of which something is to be told; any number of runners may ask at once. */
    List<MatterId> due() {
        return rights.lapsing(surroundings.today());
    }

    /**
     * A matter that somebody else works on just now is left to the next run; what is due is asked
     * again under the lock.
     *
     * @return how many facts were told
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int tell(MatterId id) {
        Optional<MatterFile> locked = matters.lockUnlessHeld(id);
        if (locked.isEmpty()) {
            return 0;
        }
        MatterFile matter = locked.orElseThrow();
        Occasion now = surroundings.occasion(SWEEP);
        List<LapsingRight> lapsing = rights.lapsing(id, now.on());
        if (!isMerged(matter)) {
            lapsing.forEach(rights::told);
        }
        List<Fact> facts = facts(matter, lapsing);
        if (!facts.isEmpty()) {
            matters.settle(id, new Ruling.Made<>(matter, facts, List.of()), now);
        }
        return facts.size();
    }

    // It may be taken out again, and then what ends meanwhile is still to be told.
    private static boolean isMerged(MatterFile matter) {
        return switch (matter.writing().stage()) {
            case MERGED, DUPLICATE -> true;
            default -> false;
        };
    }

    // Of a matter that is over nobody is told, and it is not asked for again.
    private static List<Fact> facts(MatterFile matter, List<LapsingRight> lapsing) {
        return switch (matter.standing()) {
            case OPEN, NEGOTIATING, IN_TRANSFER, URGENT_ONLY ->
                    lapsing.stream()
                            .<Fact>map(
                                    right ->
                                            new RightLapsing(
                                                    matter.id(),
                                                    right.right(),
                                                    matter.writingOffice(),
                                                    right.name(),
                                                    right.number(),
                                                    right.validTo(),
                                                    right.daysLeft()))
                            .toList();
            case ENDED -> List.of();
        };
    }
}
