package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.casework.party.domain.RightRecord;
import org.lianban.casework.party.domain.RightWarnings;

/** Where other rooms ask what is known of the rights their matters name. */
@ApplicationScoped
public class Rights {
    private final RightStore store;
    private final PartyConfig config;

    Rights(RightStore store, PartyConfig config) {
        this.store = store;
        this.config = config;
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
