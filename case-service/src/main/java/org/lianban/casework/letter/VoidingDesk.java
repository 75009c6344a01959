package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.letter.domain.NumberRules;
import org.lianban.casework.letter.domain.VoidingRules;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** A head makes a letter void: lock its matter, decide, save; one transaction. */
@ApplicationScoped
class VoidingDesk {
    private final Matters matters;
    private final Letters letters;
    private final Offices offices;
    private final LegalClock clock;

    VoidingDesk(Matters matters, Letters letters, Offices offices, LegalClock clock) {
        this.matters = matters;
        this.letters = letters;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * @param seen version of the matter
     */
    @Transactional
    Ruling<IssuedLetter> makeVoid(Caller caller, LetterId id, long seen, String reason) {
        MatterId matter = letter(id).matter();
        Preconditions.matterUnchanged(seen, matters.lock(matter).version());
        // Whether it is valid is read under the matter's lock.
        Ruling<IssuedLetter> ruling =
                VoidingRules.makeVoid(letter(id), reason, caller, offices.tree());
        switch (ruling) {
            case Ruling.Made<IssuedLetter> made ->
                    matters.settle(
                            matter,
                            made,
                            new Occasion(caller.actor(NumberRules.HEADS), clock.now()));
            case Ruling.Refused<IssuedLetter> _ -> {}
        }
        return ruling;
    }

    private IssuedLetter letter(LetterId id) {
        return letters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
