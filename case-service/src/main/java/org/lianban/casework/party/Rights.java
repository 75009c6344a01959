package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.casework.party.domain.RightRecord;
import org.lianban.casework.party.domain.RightWarnings;
import org.lianban.kernel.contract.MatterId;

/** Where other rooms ask what is known of the rights their matters name. */
@ApplicationScoped
public class Rights {
    private final RightStore store;
    private final PartyConfig config;
    private final RightLapseStore lapses;

    Rights(RightStore store, PartyConfig config, RightLapseStore lapses) {
        this.lapses = lapses;
        this.store = store;
        this.config = config;
    }

    /** Matters that name a right whose end is to be told now, each once, in their order. */
    @Transactional
    public List<MatterId> lapsing(LocalDate today) {
        return lapses.due(today).stream().map(LapsingRight::matter).distinct().toList();
    }

    /** Those of one matter; it is locked, so that nobody else tells of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LapsingRight> lapsing(MatterId matter, LocalDate today) {
        return lapses.due(matter, today);
    }

    /** It is told, and not told again of this end at this distance or a farther one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(LapsingRight right) {
        lapses.said(right);
    }

    /**
     * The record of a matter's right, and what to know of it.
     *
     * @param actFrom and actTo, first and last known day of the act
     * @param today the day of a decision made now
     */
    @Transactional
    public KnownRight of(RightEntry right, LocalDate actFrom, LocalDate actTo, LocalDate today) {
        @Nullable RightRecord known =
                !right.type().isRegistered()
                        ? null
                        : store.find(right.type().numberKind(), right.key()).orElse(null);
        return new KnownRight(
                known == null ? null : known.id(),
                RightWarnings.of(right, known, actFrom, actTo, today, config.lapseWarningDays()));
    }
}
